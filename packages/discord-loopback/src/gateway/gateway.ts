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

export interface GatewaySettings {
  readonly state: State;
  readonly heartbeatMs: number;
  /** Called whenever a session has become able to receive events. */
  readonly onReady: () => void;
}

export interface Gateway {
  /** The newest session, connected or waiting to be resumed. */
  readonly current: () => Session | undefined;
  /** Closes all connections with this code. With `forget`, their sessions cannot be resumed. */
  readonly drop: (code: number, forget?: boolean) => void;
  readonly close: () => void;
}

/** Intents that need an approval (docs/events/gateway, Privileged Intents). */
const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The most bytes that a bot may send at once (docs/events/gateway, Sending Events). */
const MAX_PAYLOAD = 4096;

/** Serves the gateway (docs/events/gateway) on an HTTP server: JSON only, one shard. */
export function openGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  // They are errors of the HTTP server, whose owner listens to them.
  sockets.on('error', () => {});
  sockets.on('connection', (socket) => welcome(socket, settings, sessions));
  return {
    current: () => [...sessions.values()].at(-1),
    drop: (code, forget = false) => {
      if (forget) sessions.clear();
      for (const socket of sockets.clients) socket.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
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
  // A wrong token or intent is a mistake in the settings of the bot, not in its code: no fault.
  if (data.token !== settings.state.token) socket.close(CloseCode.AuthenticationFailed);
  else if (hasFlag(intents, PRIVILEGED_INTENTS)) socket.close(CloseCode.DisallowedIntents);
  else {
    const session: Session = { id: settings.state.nextId(), intents, sent: [], socket };
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
  shard: [0, 1],
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
