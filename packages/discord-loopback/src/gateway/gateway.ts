import type { Server } from 'node:http';
import {
  GatewayCloseCodes as CloseCode,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Opcode,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { asBody, asNumber, asText, type Body, hasFlag } from '../protocol/json.ts';
import { gatewayUrl, noteFaults, type State } from '../state/state.ts';
import { dispatch, replay, type Session, sendJson } from './session.ts';
import { covers, shardFrom } from './shard.ts';

export interface GatewaySettings {
  readonly state: State;
  readonly heartbeatMs: number;
  /** Called whenever a session has become able to receive events. */
  readonly onReady: () => void;
}

export interface Gateway {
  /** The newest session that gets what happens in this server, connected or waiting to be resumed. */
  readonly sessionFor: (guildId: string | null) => Session | undefined;
  /** Whether these shards are connected; without a list, as many as the bot says there are. */
  readonly isComplete: (shards?: readonly number[]) => boolean;
  /** Closes the connections of a shard, or all, with this code. With `forget`, their sessions cannot be resumed. */
  readonly drop: (code: number, forget?: boolean, shard?: number) => void;
  readonly close: () => void;
}

/** Intents that need an approval (docs/events/gateway, Privileged Intents). */
const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The most bytes that a bot may send at once (docs/events/gateway, Sending Events). */
const MAX_PAYLOAD = 4096;

/** Serves the gateway (docs/events/gateway) on an HTTP server: JSON only. */
export function openGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  // They are errors of the HTTP server, whose owner listens to them.
  sockets.on('error', () => {});
  sockets.on('connection', (socket) => welcome(socket, settings, sessions));
  return {
    sessionFor: (guildId) => [...sessions.values()].findLast(({ shard }) => covers(shard, guildId)),
    isComplete: (shards) => isComplete([...sessions.values()], shards),
    drop: (code, forget = false, shard) => {
      const dropped = [...sessions.values()].filter((session) => shard === undefined || session.shard[0] === shard);
      if (forget) for (const { id } of dropped) sessions.delete(id);
      const all = shard === undefined ? [...sockets.clients] : dropped.map(({ socket }) => socket);
      for (const socket of all) socket?.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function isComplete(sessions: readonly Session[], shards?: readonly number[]): boolean {
  const count = sessions.at(-1)?.shard[1];
  const wanted = shards ?? Array.from({ length: count ?? 1 }, (_, id) => id);
  return wanted.every((id) => sessions.some(({ shard, socket }) => socket && shard[0] === id && shard[1] === count));
}

interface Connection {
  readonly socket: WebSocket;
  readonly settings: GatewaySettings;
  readonly sessions: Map<string, Session>;
  session: Session | undefined;
}

function welcome(socket: WebSocket, settings: GatewaySettings, sessions: Map<string, Session>): void {
  const connection: Connection = { socket, settings, sessions, session: undefined };
  const silent = () => {
    noteFaults(settings.state, 'the bot stopped sending heartbeats');
    socket.close(CloseCode.SessionTimedOut);
  };
  // Half an interval more than agreed: Discord does not say how long it waits.
  const watch = setTimeout(silent, settings.heartbeatMs * 1.5);
  socket.on('message', (data) => {
    const payload = decode(data);
    if (payload?.op === Opcode.Heartbeat) watch.refresh();
    receive(connection, payload);
  });
  socket.on('close', () => {
    clearTimeout(watch);
    if (connection.session?.socket === socket) connection.session.socket = undefined;
  });
  sendJson(socket, { op: Opcode.Hello, d: { heartbeat_interval: settings.heartbeatMs } });
}

function decode(data: RawData): Body | undefined {
  const text = data.toString();
  if (Buffer.byteLength(text) > MAX_PAYLOAD) return undefined;
  try {
    return asBody(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function receive(connection: Connection, payload: Body | undefined): void {
  const { socket, session } = connection;
  const op = payload?.op;
  if (op === Opcode.Heartbeat) sendJson(socket, { op: Opcode.HeartbeatAck });
  else if (op === Opcode.Identify || op === Opcode.Resume) {
    if (session) refuse(connection, CloseCode.AlreadyAuthenticated);
    else if (op === Opcode.Identify) identify(connection, asBody(payload?.d));
    else resume(connection, asBody(payload?.d));
  } else if (op !== Opcode.PresenceUpdate)
    refuse(connection, payload === undefined ? CloseCode.DecodeError : CloseCode.UnknownOpcode);
  else if (!session) refuse(connection, CloseCode.NotAuthenticated);
}

function refuse({ socket, settings }: Connection, code: number): void {
  noteFaults(settings.state, `the gateway closed the connection with ${code}`);
  socket.close(code);
}

function identify(connection: Connection, data: Body): void {
  const { socket, settings, sessions } = connection;
  const intents = asNumber(data.intents);
  const shard = shardFrom(data.shard);
  // A wrong token or intent is a mistake in the settings of the bot, not in its code: no fault.
  if (data.token !== settings.state.token) socket.close(CloseCode.AuthenticationFailed);
  else if (hasFlag(intents, PRIVILEGED_INTENTS)) socket.close(CloseCode.DisallowedIntents);
  else if (shard === undefined) refuse(connection, CloseCode.InvalidShard);
  else {
    const session: Session = { id: settings.state.nextId(), intents, shard, sent: [], socket };
    sessions.set(session.id, session);
    connection.session = session;
    dispatch(session, 'READY', ready(settings.state, session));
    settings.onReady();
  }
}

const ready = (state: State, session: Session): Body => ({
  v: 10,
  user: state.bot,
  guilds: [],
  session_id: session.id,
  resume_gateway_url: gatewayUrl(state),
  shard: session.shard,
  application: { id: state.bot.id, flags: 0 },
});

function resume(connection: Connection, data: Body): void {
  const { socket, settings, sessions } = connection;
  const session = sessions.get(asText(data.session_id));
  if (data.token !== settings.state.token) socket.close(CloseCode.AuthenticationFailed);
  else if (session === undefined) sendJson(socket, { op: Opcode.InvalidSession, d: false });
  else if (!replay(session, asNumber(data.seq), socket)) refuse(connection, CloseCode.InvalidSeq);
  else {
    session.socket = socket;
    connection.session = session;
    dispatch(session, 'RESUMED', {});
    settings.onReady();
  }
}
