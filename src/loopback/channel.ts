import { type Answer, type Call, invalid, noContent, ok, refused } from './answer.ts';
import { EPHEMERAL, has } from './bits.ts';
import { unknownMessage } from './discordError.ts';
import { asNumber } from './json.ts';
import { postMessage } from './messageStore.ts';
import { messageViolations } from './rules/message.ts';
import { announce } from './state.ts';
import type { StoredMessage } from './storedMessage.ts';

/** GET /channels/{id}/messages: newest first, ephemeral ones never (they are not in the channel's history). */
export function listMessages({ state, params, query }: Call): Answer {
  const limit = asNumber(Number(query.get('limit') ?? 50));
  const seen = [...state.messages.values()].filter((message) => isIn(message, params[0]));
  return ok(seen.reverse().slice(0, limit));
}

/** GET /channels/{id}/messages/{message} */
export function getMessage({ state, params }: Call): Answer {
  const message = state.messages.get(params[1] ?? '');
  if (message !== undefined && isIn(message, params[0])) return ok(message);
  return refused(unknownMessage, `channel ${params[0]} has no message ${params[1]}`);
}

/** POST /channels/{id}/messages: a message of the bot that answers no interaction. */
export function createMessage({ state, params, body, uploads }: Call): Answer {
  const ephemeral = has(asNumber(body.flags), EPHEMERAL);
  const violations = [
    ...messageViolations(body, '', {}, { uploads, held: [] }),
    ...(ephemeral ? [{ path: 'flags', message: 'only the answer to an interaction can be ephemeral' }] : []),
  ];
  if (violations.length > 0) return invalid(violations);
  return ok(postMessage(state, params[0] ?? '', body, uploads));
}

/** POST /channels/{id}/typing */
export function startTyping({ state, params }: Call): Answer {
  announce(state, { type: 'typing', channelId: params[0] ?? '' });
  return noContent;
}

const isIn = (message: StoredMessage, channelId: string | undefined): boolean =>
  message.channel_id === channelId && !has(message.flags, EPHEMERAL);
