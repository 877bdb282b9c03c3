import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ComponentType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Pressed } from '../../command/command.ts';
import type { Exchange } from '../../dispatch/dispatch.ts';
import { decodeRequest } from '../../presentation/controls/customId.ts';
import { QUESTION_ID, questionFrom } from '../../presentation/markdown/question.ts';
import type { Request } from '../../presentation/message.ts';
import { UserError } from '../../presentation/wording/wording.ts';
import { addressOf } from '../messages/address.ts';
import { fetchMessage, ownRole } from '../messages/fetch.ts';
import { requestsIn, textsIn } from '../messages/messageParts.ts';
import { type Bot, requestOf } from '../messages/messageRequest.ts';
import { REASK } from '../messages/reask.ts';
import { typedInto } from '../sending/modal.ts';
import { personOf } from './origin.ts';

type Press = APIMessageComponentInteraction;

/** The request of a press, from its custom_id, the choice, and the question shown; null if it is not ours. */
export function requestOfPress(press: Press, bot: Bot): Exchange['request'] {
  const chosen = press.data.component_type === ComponentType.StringSelect ? press.data.values : undefined;
  const request = decodeRequest(press.data.custom_id, { question: questionIn(press.message), chosen });
  return request?.command === REASK.command ? readAnew(press, bot) : request;
}

/** The request of a form that was filled in; null if it is not ours. */
export const requestOfForm = ({ data, message }: APIModalSubmitInteraction): Request | null =>
  decodeRequest(data.custom_id, { question: message && questionIn(message), chosen: [typedInto(data)] });

/** The question that a message of ours shows. */
export function questionIn({ components }: Pick<Press['message'], 'components'>): string | undefined {
  const shown = textsIn(components).find(({ id }) => id === QUESTION_ID);
  return (shown && questionFrom(shown.content)) ?? undefined;
}

/** What a pressed message says about itself; the same after a restart and in any process. */
export function pressedOf(press: Press): Pressed {
  const { message } = press;
  return {
    private: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    // Unlike an answer to a command or a press, an answer to a message names the asker only in its own button.
    asker: message.interaction_metadata?.user.id ?? askerIn(press),
    mayManage: mayManage(press),
  };
}

/** Administrators may do everything (docs: Permissions). */
function mayManage({ member }: Press): boolean {
  const permissions = BigInt(member?.permissions ?? 0);
  return (permissions & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
}

function askerIn({ message }: Press): string | null {
  const removal = requestsIn(message.components).find(({ command }) => command === 'remove');
  return removal?.options.asker === undefined ? null : String(removal.options.asker);
}

/** Whether our message answers a message, not an interaction. */
export const isChatReply = ({ type, interaction_metadata: metadata }: Press['message']): boolean =>
  type === MessageType.Reply && !metadata;

/** The question is read again. All see the reply change, so only asker or moderators may press (else a UserError). */
async function readAnew(press: Press, bot: Bot): Promise<Request> {
  const { message, guild_id: guildId } = press;
  const { channel_id: channelId, message_id: messageId } = message.message_reference ?? {};
  const isReachable = bot.hasToken && channelId && messageId;
  const asked = isReachable ? await fetchMessage(bot.rest, channelId, messageId) : null;
  const self = { ...bot, roleId: asked && (await ownRole(asked, guildId, bot)) };
  if (!asked || addressOf(asked, { ...self, isDirect: guildId === undefined }) !== 'bot')
    throw new UserError((wording) => wording.conversation.gone);
  if (asked.author.id !== personOf(press).id && !mayManage(press)) {
    throw new UserError((wording) => wording.conversation.notYours);
  }
  return requestOf({ ...asked, ...(guildId ? { guild_id: guildId } : {}) }, self);
}
