import { GatewayOpcodes as Opcode } from 'discord-api-types/v10';
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

/** Gives the event the session's next number and sends it, at once or when the session is resumed. */
export function dispatch(session: Session, t: string, d: unknown): void {
  const event = { s: lastOf(session) + 1, t, d };
  append(session.sent, BOUNDS.events, event);
  if (session.socket) sendJson(session.socket, { op: Opcode.Dispatch, ...event });
}

const lastOf = ({ sent }: Session): number => sent.at(-1)?.s ?? 0;

/** Sends again whatever came after `seq`; false where the bot claims to have seen more than there was, or less than is kept. */
export function replay(session: Session, seq: number, socket: WebSocket): boolean {
  const [first] = session.sent;
  if (seq > lastOf(session) || seq < (first?.s ?? 1) - 1) return false;
  for (const event of session.sent.filter(({ s }) => s > seq)) sendJson(socket, { op: Opcode.Dispatch, ...event });
  return true;
}

export const sendJson = (socket: WebSocket, payload: unknown): void => socket.send(JSON.stringify(payload));
