import {
  GatewayCloseCodes as CloseCode,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Opcode,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { asBody, asNumber, asText, type Body, hasFlag } from '../protocol/json.ts';
import { gatewayUrl, noteFaults, type State } from '../state/state.ts';
import { dispatch, replay, type Session, sendJson } from './session.ts';
import { shardFrom } from './shard.ts';

export interface GatewaySettings {
  readonly state: State;
  readonly heartbeatMs: number;
  /** Called whenever a session has become able to receive events. */
  readonly onReady: () => void;
}

/** Intents that need an approval (docs/events/gateway, Privileged Intents). */
const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The most bytes that a bot may send at once (docs/events/gateway, Sending Events). */
const MAX_PAYLOAD = 4096;

/** What all connections of a gateway share. */
export interface Desk {
  readonly settings: GatewaySettings;
  readonly sessions: Map<string, Session>;
  /** The codes that the next IDENTIFYs are refused with. */
  readonly identifyRefusals: number[];
  /** How many of the next RESUMEs are refused. */
  resumeRefusals: number;
}

export interface Connection {
  readonly socket: WebSocket;
  readonly desk: Desk;
  session: Session | undefined;
  /** Whether the bot hears nothing over it any more. */
  silent: boolean;
}

/** Says hello, and answers what the bot sends. */
export function welcome(socket: WebSocket, desk: Desk): Connection {
  const { settings } = desk;
  const connection: Connection = { socket, desk, session: undefined, silent: false };
  const silent = () => {
    noteFaults(settings.state, 'the bot stopped sending heartbeats');
    socket.close(CloseCode.SessionTimedOut);
  };
  // Half an interval more than agreed: Discord does not say how long it waits.
  const watch = setTimeout(silent, settings.heartbeatMs * 1.5);
  socket.on('message', (data) => {
    const payload = decode(data);
    if (payload?.op === Opcode.Heartbeat) watch.refresh();
    if (!connection.silent) receive(connection, payload);
  });
  socket.on('close', () => {
    clearTimeout(watch);
    if (connection.session?.socket === socket) connection.session.socket = undefined;
  });
  sendJson(socket, { op: Opcode.Hello, d: { heartbeat_interval: settings.heartbeatMs } });
  return connection;
}

/** Its session keeps the events for when it is resumed. */
export function silence(connection: Connection): void {
  connection.silent = true;
  if (connection.session) connection.session.socket = undefined;
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

function refuse({ socket, desk }: Connection, code: number): void {
  noteFaults(desk.settings.state, `the gateway closed the connection with ${code}`);
  socket.close(code);
}

function identify(connection: Connection, data: Body): void {
  const { socket, desk } = connection;
  const { settings, sessions } = desk;
  const refusal = desk.identifyRefusals.shift();
  const intents = asNumber(data.intents);
  const shard = shardFrom(data.shard);
  // A wrong token or intent is a mistake in the settings of the bot, not in its code: no fault.
  if (refusal !== undefined) socket.close(refusal);
  else if (data.token !== settings.state.token) socket.close(CloseCode.AuthenticationFailed);
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
  const { socket, desk } = connection;
  const { settings, sessions } = desk;
  const id = asText(data.session_id);
  if (desk.resumeRefusals > 0) {
    desk.resumeRefusals -= 1;
    sessions.delete(id);
  }
  const session = sessions.get(id);
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
