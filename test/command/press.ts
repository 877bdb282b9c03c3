import type { Reply, Setting } from '../../src/command/command.ts';
import { dispatch } from '../../src/dispatch/dispatch.ts';
import type { Options } from '../../src/presentation/message.ts';
import { library } from '../library.ts';
import { wordsIn } from '../presentation/messages.ts';

export const PERSON = { id: '11', name: 'Li*Wei' };

/** In a server's channel, on a private answer to the person who presses. */
export const SERVER: Setting = {
  place: 'server',
  person: PERSON,
  pressed: { private: true, asker: PERSON.id, mayManage: false },
};

/** What the dispatcher replies to a request, through everything that it adds; bugs fail the test. */
export async function dispatched(command: string, options: Options = {}, setting: Setting = SERVER, rest = {}) {
  const replies: Reply[] = [];
  const exchange = {
    request: { command, options },
    locales: ['zh-CN'],
    setting,
    privacy: 'reply' as const,
    acknowledge: async () => {},
    reply: async (reply: Reply) => void replies.push(reply),
    ...rest,
  };
  const log = {
    error: ({ err }: { err?: unknown }) => {
      throw err;
    },
  };
  await dispatch(exchange, await library(), log);
  const [reply] = replies;
  if (!reply) throw new Error('no reply');
  return { ...reply, words: wordsIn(reply.message) };
}
