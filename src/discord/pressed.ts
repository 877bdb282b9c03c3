import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Pressed } from '../../commands/command.ts';

/** What the message of a press says of itself: after a restart and on any replica the same. */
export function pressedOf({ message, memberPermissions }: MessageComponentInteraction): Pressed {
  return {
    private: message.flags.has(MessageFlags.Ephemeral),
    // An answer to a message, unlike one to a command or a press, names its asker by what it replies to.
    asker: message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id ?? null,
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}
