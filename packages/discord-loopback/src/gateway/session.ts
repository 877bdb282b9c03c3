import type { WebSocket } from 'ws';
import { append, BOUNDS } from '../protocol/bounds.ts';

/** A dispatched event as it went over the wire. */
export interface Sent {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What outlives a connection: RESUME replays `sent` from any sequence number (docs/events/gateway, Resuming). */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Sent[];
  /** Undefined while the bot is disconnected; events are kept for it meanwhile. */
  socket: WebSocket | undefined;
}

/** Gateway opcodes (docs/topics/opcodes-and-status-codes). */
export const DISPATCH = 0;
export const HEARTBEAT = 1;
export const IDENTIFY = 2;
export const PRESENCE = 3;
export const RESUME = 6;
export const INVALID_SESSION = 9;
export const HELLO = 10;
export const HEARTBEAT_ACK = 11;

/** Gateway close codes (same page). */
export const UNKNOWN_OPCODE = 4001;
export const DECODE_ERROR = 4002;
export const NOT_AUTHENTICATED = 4003;
export const AUTHENTICATION_FAILED = 4004;
export const ALREADY_AUTHENTICATED = 4005;
export const INVALID_SEQUENCE = 4007;
export const SESSION_TIMED_OUT = 4009;
export const DISALLOWED_INTENTS = 4014;

/** Gives the event the session's next number and sends it, at once or when the session is resumed. */
export function dispatch(session: Session, t: string, d: unknown): void {
  const event = { s: lastOf(session) + 1, t, d };
  append(session.sent, BOUNDS.events, event);
  if (session.socket) sendJson(session.socket, { op: DISPATCH, ...event });
}

const lastOf = ({ sent }: Session): number => sent.at(-1)?.s ?? 0;

/** Sends again whatever came after `seq`; false where the bot claims to have seen more than there was, or less than is kept. */
export function replay(session: Session, seq: number, socket: WebSocket): boolean {
  const [first] = session.sent;
  if (seq > lastOf(session) || seq < (first?.s ?? 1) - 1) return false;
  for (const event of session.sent.filter(({ s }) => s > seq)) sendJson(socket, { op: DISPATCH, ...event });
  return true;
}

export const sendJson = (socket: WebSocket, payload: unknown): void => socket.send(JSON.stringify(payload));
