import { GatewayOpcodes as Opcode } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { append, BOUNDS } from '../protocol/bounds.ts';
import type { Shard } from './shard.ts';

/** An event that was sent to the bot: sequence number, name and data. */
export interface Sent {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** It outlives a connection: RESUME sends `sent` again from a sequence number on (docs/events/gateway, Resuming). */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  readonly sent: Sent[];
  /** Undefined while the bot is not connected. Its events are kept until it is. */
  socket: WebSocket | undefined;
}

/** Sends an event with the next sequence number, now or once the session is resumed. */
export function dispatch(session: Session, t: string, d: unknown): void {
  const event = { s: lastOf(session) + 1, t, d };
  append(session.sent, BOUNDS.events, event);
  if (session.socket) sendJson(session.socket, { op: Opcode.Dispatch, ...event });
}

const lastOf = ({ sent }: Session): number => sent.at(-1)?.s ?? 0;

/** Sends all events after `seq` again. False where `seq` is higher than the last number, or older than what is kept. */
export function replay(session: Session, seq: number, socket: WebSocket): boolean {
  const [first] = session.sent;
  if (seq > lastOf(session) || seq < (first?.s ?? 1) - 1) return false;
  for (const event of session.sent.filter(({ s }) => s > seq)) sendJson(socket, { op: Opcode.Dispatch, ...event });
  return true;
}

export const sendJson = (socket: WebSocket, payload: unknown): void => socket.send(JSON.stringify(payload));
