import { type MessageComponentInteraction, MessageType, PermissionFlagsBits } from 'discord.js';
import { faults } from '../presentation/fit/faults.ts';
import { LIMITS } from '../presentation/fit/limits.ts';
import type { Component, Message, Request } from '../presentation/message.ts';
import { UserError } from '../presentation/wording/userError.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { addressOf } from './address.ts';
import { fetchMessage } from './fetch.ts';
import { type Bot, requestOf } from './messageRequest.ts';
import { ownRole } from './ownRole.ts';

/** Stands for no command: the question is in the answered message, and only Discord has it. */
const REASK: Request = { command: 'reask', options: {} };

export const isReask = (request: Request | null): boolean => request?.command === REASK.command;

/** Adds a button that reads its question again; the message is unchanged if there is no room. */
export function withReask(message: Message, wording: Wording): Message {
  const button = { kind: 'button', label: wording.conversation.reask, request: REASK } as const;
  const last = message.components.at(-1);
  const hasRoom =
    last?.kind === 'row' &&
    last.controls.every(({ kind }) => kind !== 'select') &&
    last.controls.length < LIMITS.buttons;
  const components: Component[] = hasRoom
    ? [...message.components.slice(0, -1), { ...last, controls: [...last.controls, button] }]
    : [...message.components, { kind: 'row', controls: [button] }];
  const extended = { ...message, components };
  return faults(extended).length > faults(message).length ? message : extended;
}

/** Whether our message answers a message, not an interaction. */
export const isChatReply = ({ type, interactionMetadata }: MessageComponentInteraction['message']): boolean =>
  type === MessageType.Reply && !interactionMetadata;

/** The question is read again. All see the reply change, so only asker or moderators may press (else a UserError). */
export async function readAnew({ message, user, memberPermissions, guildId }: Press, bot: Bot): Promise<Request> {
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

type Press = Pick<MessageComponentInteraction, 'message' | 'user' | 'memberPermissions' | 'guildId'>;
