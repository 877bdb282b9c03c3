import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { type Connection, type Desk, type GatewaySettings, silence, welcome } from './connection.ts';
import type { Session } from './session.ts';
import { covers } from './shard.ts';

export interface Gateway {
  /** The newest session that gets what happens in this server, connected or waiting to be resumed. */
  readonly sessionFor: (guildId: string | null) => Session | undefined;
  /** Whether these shards are connected; without a list, as many as the bot says there are. */
  readonly isComplete: (shards?: readonly number[]) => boolean;
  /** Closes the connections of a shard, or all, with this code. With `forget`, their sessions cannot be resumed. */
  readonly drop: (code: number, forget?: boolean, shard?: number) => void;
  /** Nothing more comes over the connections that there are. */
  readonly silence: () => void;
  /** The next IDENTIFY is answered by closing with this code. */
  readonly refuseIdentify: (code: number) => void;
  /** The next RESUME is answered with INVALID_SESSION. */
  readonly refuseResume: () => void;
  readonly close: () => void;
}

/** Serves the gateway (docs/events/gateway) on an HTTP server: JSON only. */
export function openGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const desk: Desk = { settings, sessions, identifyRefusals: [], resumeRefusals: 0 };
  const connections = new Set<Connection>();
  // They are errors of the HTTP server, whose owner listens to them.
  sockets.on('error', () => {});
  sockets.on('connection', (socket) => {
    const connection = welcome(socket, desk);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  return {
    sessionFor: (guildId) => [...sessions.values()].findLast(({ shard }) => covers(shard, guildId)),
    isComplete: (shards) => isComplete([...sessions.values()], shards),
    drop: (code, forget = false, shard) => {
      const dropped = [...sessions.values()].filter((session) => shard === undefined || session.shard[0] === shard);
      if (forget) for (const { id } of dropped) sessions.delete(id);
      const all = shard === undefined ? [...sockets.clients] : dropped.map(({ socket }) => socket);
      for (const socket of all) socket?.close(code);
    },
    silence: () => connections.forEach(silence),
    refuseIdentify: (code) => void desk.identifyRefusals.push(code),
    refuseResume: () => {
      desk.resumeRefusals += 1;
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
