import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Pressed } from '../command/command.ts';
import { decodeRequest } from '../presentation/controls/customId.ts';
import { QUESTION_ID, questionFrom } from '../presentation/markdown/question.ts';
import type { Request } from '../presentation/message.ts';
import { requestsIn, textsIn } from './messageParts.ts';

/** The request of a press, from its custom_id, the choice, and the question shown; null if it is not ours. */
export function requestOfPress(interaction: MessageComponentInteraction): Request | null {
  const shown = textsIn(componentsOf(interaction)).find(({ id }) => id === QUESTION_ID);
  const question = shown && questionFrom(shown.content);
  const chosen = interaction.isStringSelectMenu() ? interaction.values : undefined;
  return decodeRequest(interaction.customId, { ...(question ? { question } : {}), ...(chosen ? { chosen } : {}) });
}

/** What a pressed message says about itself; the same after a restart and in any process. */
export function pressedOf(interaction: MessageComponentInteraction): Pressed {
  const { message, memberPermissions } = interaction;
  return {
    private: message.flags.has(MessageFlags.Ephemeral),
    // Unlike an answer to a command or a press, an answer to a message names the asker only in its own button.
    asker: message.interactionMetadata?.user.id ?? askerIn(interaction),
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

function askerIn(interaction: MessageComponentInteraction): string | null {
  const removal = requestsIn(componentsOf(interaction)).find(({ command }) => command === 'remove');
  return removal?.options.asker === undefined ? null : String(removal.options.asker);
}

const componentsOf = ({ message }: MessageComponentInteraction) =>
  message.components.map((component) => component.toJSON());
