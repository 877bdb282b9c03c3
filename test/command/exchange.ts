import { type Reply, TERMINAL } from '../../src/command/command.ts';
import { dispatch, type Exchange } from '../../src/dispatch/dispatch.ts';
import type { BugLog } from '../../src/dispatch/observed.ts';
import type { Library } from '../../src/search/library.ts';
import { library } from '../library.ts';
import { wordsIn } from '../presentation/messages.ts';

/** What happened to one request, in order, and what was written down. */
export async function exchanged(request: Exchange['request'], rest: Partial<Exchange> = {}, held?: Library) {
  const events: string[] = [];
  const replies: Reply[] = [];
  const logged: [details: Record<string, unknown>, message: string][] = [];
  const write = (details: object, message: string) => void logged.push([details as Record<string, unknown>, message]);
  const log: BugLog = { error: write, warn: write };
  const exchange: Exchange = {
    request,
    locales: ['zh-CN'],
    setting: TERMINAL,
    privacy: 'first',
    acknowledge: async () => void events.push('acknowledge'),
    reply: async (reply) => {
      events.push('reply');
      replies.push(reply);
    },
    ...rest,
  };
  await dispatch(exchange, held ?? (await library()), log);
  const [reply] = replies;
  return { events, reply, logged, words: reply ? wordsIn(reply.message) : '' };
}
