import { seenMessage } from '../gateway/messageEvent.ts';
import { EPHEMERAL, has } from '../protocol/bits.ts';
import { unknownChannel, unknownMessage } from '../protocol/discordError.ts';
import { asNumber } from '../protocol/json.ts';
import { messageViolations } from '../rules/message.ts';
import { referenceViolations } from '../rules/reference.ts';
import { type Answer, type Call, invalid, noContent, ok, refused } from '../state/answer.ts';
import { postMessage } from '../state/messageStore.ts';
import { happen } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** GET /channels/{id}/messages: newest first, ephemeral ones never (they are not in the channel's history). */
export const listMessages = (call: Call): Answer =>
  inChannel(call, (channelId) => {
    const { state, query } = call;
    const limit = asNumber(Number(query.get('limit') ?? 50));
    const before = query.get('before');
    const seen = [...state.messages.values()].filter(
      (message) => isIn(message, channelId) && (before === null || BigInt(message.id) < BigInt(before)),
    );
    return ok(
      seen
        .reverse()
        .slice(0, limit)
        .map((message) => seenMessage(state, message)),
    );
  });

/** GET /channels/{id}/messages/{message} */
export const getMessage = (call: Call): Answer =>
  inChannel(call, (channelId) => {
    const { state, params } = call;
    const message = state.messages.get(params[1] ?? '');
    if (message !== undefined && isIn(message, channelId)) return ok(seenMessage(state, message));
    // A person may have deleted it: no fault of the bot's.
    return unknownMessage;
  });

/** POST /channels/{id}/messages: a message of the bot that answers no interaction. */
export const createMessage = (call: Call): Answer =>
  inChannel(call, (channelId) => {
    const { state, body, uploads } = call;
    const ephemeral = has(asNumber(body.flags), EPHEMERAL);
    const violations = [
      ...messageViolations(body, '', {}, { uploads, held: [] }),
      ...referenceViolations(body.message_reference, channelId, state.messages),
      ...(ephemeral ? [{ path: 'flags', message: 'only the answer to an interaction can be ephemeral' }] : []),
    ];
    if (violations.length > 0) return invalid(violations);
    return ok(seenMessage(state, postMessage(state, channelId, body, uploads)));
  });

/** POST /channels/{id}/typing: shown for ten seconds, or until the message comes. */
export const triggerTyping = (call: Call): Answer =>
  inChannel(call, (channelId) => {
    happen(call.state, { kind: 'TYPING_START', channelId });
    return noContent;
  });

/** A channel is there once something has happened in it. */
function inChannel({ state, params }: Call, use: (channelId: string) => Answer): Answer {
  const [channelId = ''] = params;
  return state.channels.has(channelId) ? use(channelId) : refused(unknownChannel, `there is no channel ${channelId}`);
}

const isIn = (message: StoredMessage, channelId: string): boolean =>
  message.channel_id === channelId && !has(message.flags, EPHEMERAL);
