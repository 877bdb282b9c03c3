import { type MessageComponentInteraction, MessageFlags, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Pressed } from '../../command/command.ts';
import type { Exchange } from '../../dispatch/dispatch.ts';
import { decodeRequest } from '../../presentation/controls/customId.ts';
import { faults } from '../../presentation/fit/faults.ts';
import { LIMITS } from '../../presentation/fit/limits.ts';
import { QUESTION_ID, questionFrom } from '../../presentation/markdown/question.ts';
import type { Component, Message, Request } from '../../presentation/message.ts';
import { button, row } from '../../presentation/quotes/quotation.ts';
import { UserError } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { addressOf } from '../messages/address.ts';
import { fetchMessage, ownRole } from '../messages/fetch.ts';
import { requestsIn, textsIn } from '../messages/messageParts.ts';
import { type Bot, requestOf } from '../messages/messageRequest.ts';

/** Stands for no command: the question is in the answered message, and only Discord has it. */
const REASK: Request = { command: 'reask', options: {} };

/** Adds a button that reads its question again; the message is unchanged if there is no room. */
export function withReask(message: Message, wording: Wording): Message {
  const reask = button(wording.conversation.reask, REASK);
  const last = message.components.at(-1);
  const hasRoom =
    last?.kind === 'row' &&
    last.controls.every(({ kind }) => kind !== 'select') &&
    last.controls.length < LIMITS.buttons;
  const components: Component[] = hasRoom
    ? [...message.components.slice(0, -1), { ...last, controls: [...last.controls, reask] }]
    : [...message.components, row(reask)];
  const extended = { ...message, components };
  return faults(extended).length > faults(message).length ? message : extended;
}

/** The request of a press, from its custom_id, the choice, and the question shown; null if it is not ours. */
export function requestOfPress(interaction: MessageComponentInteraction, bot: Bot): Exchange['request'] {
  const shown = textsIn(componentsOf(interaction)).find(({ id }) => id === QUESTION_ID);
  const question = shown && questionFrom(shown.content);
  const chosen = interaction.isStringSelectMenu() ? interaction.values : undefined;
  const request = decodeRequest(interaction.customId, { question: question ?? undefined, chosen });
  return request?.command === REASK.command ? readAnew(interaction, bot) : request;
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

/** Those of the pressed message. */
export const componentsOf = ({ message }: MessageComponentInteraction) =>
  message.components.map((component) => component.toJSON());

/** Whether our message answers a message, not an interaction. */
export const isChatReply = ({ type, interactionMetadata }: MessageComponentInteraction['message']): boolean =>
  type === MessageType.Reply && !interactionMetadata;

/** The question is read again. All see the reply change, so only asker or moderators may press (else a UserError). */
async function readAnew(press: MessageComponentInteraction, bot: Bot): Promise<Request> {
  const { message, user, memberPermissions, guildId } = press;
  const { channelId, messageId } = message.reference ?? {};
  const asked = channelId && messageId ? await fetchMessage(bot.rest, channelId, messageId) : null;
  const self = { ...bot, roleId: asked && (await ownRole(asked, guildId, bot)) };
  if (!asked || addressOf(asked, { ...self, isDirect: guildId === null }) !== 'bot')
    throw new UserError((wording) => wording.conversation.gone);
  if (asked.author.id !== user.id && !memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
    throw new UserError((wording) => wording.conversation.notYours);
  }
  return requestOf({ ...asked, ...(guildId ? { guild_id: guildId } : {}) }, self);
}
