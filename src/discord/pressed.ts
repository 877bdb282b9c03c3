import {
  type ActionRow,
  ComponentType,
  type MessageActionRowComponent,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type TopLevelComponent,
} from 'discord.js';
import type { Pressed } from '../command/command.ts';
import { decodeRequest } from '../presentation/controls/customId.ts';

/** What the message of a press says of itself: after a restart and on any replica the same. */
export function pressedOf({ message, memberPermissions }: MessageComponentInteraction): Pressed {
  return {
    private: message.flags.has(MessageFlags.Ephemeral),
    // An answer to a message, unlike one to a command or a press, names its asker nowhere but in its own button.
    asker: message.interactionMetadata?.user.id ?? askerIn(message.components),
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

function askerIn(components: readonly TopLevelComponent[]): string | null {
  const [asker] = components
    .flatMap(rowsIn)
    .flatMap((row) => row.components)
    .map((control) => (control.type === ComponentType.Button ? decodeRequest(control.customId ?? '') : null))
    .flatMap((request) => (request?.command === 'remove' ? (request.options.asker ?? []) : []));
  return asker === undefined ? null : String(asker);
}

function rowsIn(component: TopLevelComponent): ActionRow<MessageActionRowComponent>[] {
  const parts = component.type === ComponentType.Container ? component.components : [component];
  return parts.filter((part) => part.type === ComponentType.ActionRow);
}
