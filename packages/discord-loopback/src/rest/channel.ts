import { MessageFlags } from 'discord-api-types/v10';
import { seenMessage } from '../gateway/messageEvent.ts';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import { missingAccess, unknownChannel, unknownMessage } from '../protocol/discordError.ts';
import { asNumber, hasFlag } from '../protocol/json.ts';
import { must } from '../protocol/violation.ts';
import { messageViolations } from '../rules/message.ts';
import { referenceViolations } from '../rules/reference.ts';
import { guildChannel } from '../state/guildChannel.ts';
import { isEphemeral, postMessage } from '../state/messageStore.ts';
import { happen, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { type Answer, type Call, noContent, ok, Refusal, refuseInvalid, refuseWhere } from './answer.ts';

/** GET /channels/{id}: of a server only, since the bot asks for no other. */
export function getChannel({ state }: Call, channelId: string): Answer {
  refuseUnknown(state, channelId);
  const guildId = state.channels.get(channelId);
  if (!guildId) throw new Refusal(unknownChannel, `there is no channel ${channelId} in a server`);
  return ok(guildChannel(state, channelId, guildId));
}

/** GET /channels/{id}/messages: newest first. Ephemeral ones are not in the history of a channel. */
export function listMessages({ state, query }: Call, channelId: string): Answer {
  refuseUnknown(state, channelId);
  const limit = asNumber(Number(query.get('limit') ?? 50));
  const before = query.get('before');
  const seen = [...state.messages.values()].filter(
    (message) => isIn(message, channelId) && (before === null || BigInt(message.id) < BigInt(before)),
  );
  const newest = seen.reverse().slice(0, limit);
  return ok(newest.map((message) => seenMessage(state, message)));
}

/** GET /channels/{id}/messages/{message} */
export function getMessage({ state }: Call, channelId: string, id: string): Answer {
  refuseUnknown(state, channelId);
  const message = state.messages.get(id);
  // A person may have deleted it: no fault of the bot.
  if (message === undefined || !isIn(message, channelId)) throw new Refusal(unknownMessage);
  return ok(seenMessage(state, message));
}

/**
 * POST /channels/{id}/messages: a message of the bot that answers no interaction. With `enforce_nonce` a second request
 * gets the message of the first (docs/resources/message, Create Message); Discord remembers that for some minutes.
 */
export function createMessage({ state, body, uploads }: Call, channelId: string): Answer {
  refuseUnknown(state, channelId);
  refuseWhere(state, channelId);
  const nonce = body.enforce_nonce === true && body.nonce !== undefined ? `${channelId}/${String(body.nonce)}` : null;
  const earlier = nonce === null ? undefined : state.nonces.get(nonce);
  if (earlier) return ok(seenMessage(state, state.messages.get(earlier.id) ?? earlier));
  const ephemeral = hasFlag(body.flags, MessageFlags.Ephemeral);
  refuseInvalid([
    ...messageViolations(body, '', {}, { uploads, held: [] }),
    ...referenceViolations(body.message_reference, channelId, state.messages),
    ...must(!ephemeral, 'flags', 'only the answer to an interaction can be ephemeral'),
  ]);
  const posted = postMessage(state, channelId, body, uploads);
  if (nonce !== null) remember(state, nonce, posted);
  return ok(seenMessage(state, posted));
}

function remember({ nonces }: State, nonce: string, message: StoredMessage): void {
  nonces.set(nonce, message);
  for (const oldest of beyond(nonces, BOUNDS.messages)) nonces.delete(oldest);
}

/** POST /channels/{id}/typing: Discord shows it for ten seconds, or until the message comes. */
export function triggerTyping({ state }: Call, channelId: string): Answer {
  refuseUnknown(state, channelId);
  refuseWhere(state, channelId);
  happen(state, { kind: 'TYPING_START', channelId });
  return noContent;
}

/** Other refusals are about what a bot does, and let it read. */
const UNREADABLE = [unknownChannel, missingAccess];

/** A channel exists once something has happened in it. */
function refuseUnknown({ channels, refusals }: State, channelId: string): void {
  const refusal = refusals.get(channelId);
  if (refusal && UNREADABLE.includes(refusal)) throw new Refusal(refusal);
  if (!channels.has(channelId)) throw new Refusal(unknownChannel, `there is no channel ${channelId}`);
}

const isIn = (message: StoredMessage, channelId: string): boolean =>
  message.channel_id === channelId && !isEphemeral(message);
