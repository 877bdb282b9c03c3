import type { Gateway } from './gateway/gateway.ts';
import { errorOf } from './protocol/discordError.ts';
import { type Failure, failureAnswer } from './rest/failure.ts';
import { dropChannel } from './state/messageStore.ts';
import type { State } from './state/state.ts';

/** What a test can let go wrong. Nothing of it is a fault of the bot. */
export interface Trouble {
  /** The next request that fits gets this failure. */
  readonly failNext: (failure: Failure) => void;
  /** Closes the gateway connections, or that of a shard, with this code; with `forget`, sessions cannot be resumed. */
  readonly dropConnections: (code: number, forget?: boolean, shard?: number) => void;
  /** The gateway connections stay open, and nothing comes over them any more: no event, no HEARTBEAT_ACK. */
  readonly silenceGateway: () => void;
  /** The next IDENTIFY is answered by closing the connection with this code, such as 4014 or 4004. */
  readonly refuseIdentify: (code: number) => void;
  /** The next RESUME is answered with INVALID_SESSION, as where Discord has lost the session. */
  readonly refuseResume: () => void;
  /** From now on the token gets 401, and 4004 when a bot connects. Connections that there are stay. */
  readonly revokeToken: () => void;
  /** Removes a channel with its messages. The bot is not told. */
  readonly removeChannel: (channelId: string) => void;
  /** What the bot does in this channel gets this error code: 50001, 50013, 50083 … null ends that. */
  readonly refuseIn: (channelId: string, code: number | null) => void;
}

export function createTrouble(state: State, gateway: Gateway, failures: Failure[]): Trouble {
  return {
    failNext: (failure) => {
      // An error code that is not known is a mistake of the test, which it learns at once.
      failureAnswer(failure, state.now());
      failures.push(...Array<Failure>(failure.times ?? 1).fill(failure));
    },
    dropConnections: gateway.drop,
    silenceGateway: gateway.silence,
    refuseIdentify: gateway.refuseIdentify,
    refuseResume: gateway.refuseResume,
    revokeToken: () => {
      state.token = null;
    },
    removeChannel: (channelId) => dropChannel(state, channelId),
    refuseIn: (channelId, code) => {
      if (code === null) state.refusals.delete(channelId);
      else state.refusals.set(channelId, errorOf(code));
    },
  };
}
