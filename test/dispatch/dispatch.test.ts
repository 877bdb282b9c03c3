import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Setting } from '../../src/command/command.ts';
import type { Exchange } from '../../src/dispatch/dispatch.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import type { Message, Request } from '../../src/presentation/message.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { Library } from '../../src/search/library.ts';
import { exchanged } from '../command/exchange.ts';
import { library } from '../library.ts';
import { hostileText } from '../presentation/hostile.ts';
import { buttonsIn, wordsIn } from '../presentation/messages.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

/** An engine that takes its time, or fails. */
const withQuery = (query: SearchEngine['query']): Library => ({ ...opened, engine: { ...opened.engine, query } });

/** An engine that answers when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const query: SearchEngine['query'] = async (asked) => {
    await ended;
    return opened.engine.query(asked);
  };
  return { query, end: () => end() };
}

const ask = { command: 'ask', options: { question: '2013年有多少维和人员被打死？' } };

describe('a request', () => {
  test('that is answered at once is replied to, without being acknowledged before', async () => {
    const { events, reply, logged } = await exchanged(ask);
    expect(events).toEqual(['reply']);
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
    expect(logged).toEqual([]);
  });

  test('that has to be read first is answered when it is', async () => {
    const { reply, logged } = await exchanged(sleep(10, ask));
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
    expect(logged).toEqual([]);
  });

  test('that cannot be read is a mistake, told like any other', async () => {
    const { events, words, logged } = await exchanged(
      Promise.reject(new UserError(({ conversation }) => conversation.gone)),
    );
    expect([events, words, logged]).toEqual([['reply'], zhCN.conversation.gone, []]);
  });

  test('that comes while another is worked on is acknowledged at once, and answered after it', async () => {
    const { query, end } = held();
    const order: string[] = [];
    const reply = (name: string) => ({ reply: async () => void order.push(name) });
    const first = exchanged(ask, reply('first'), withQuery(query));
    const acknowledge = async () => {
      order.push('acknowledged');
      end();
    };
    await Promise.all([first, exchanged({ command: 'help', options: {} }, { acknowledge, ...reply('second') })]);
    expect(order).toEqual(['acknowledged', 'first', 'second']);
  });

  test('that cannot be read while another is worked on is a mistake as well, and ends nothing', async () => {
    const { query, end } = held();
    const first = exchanged(ask, {}, withQuery(query));
    const second = exchanged(Promise.reject(new UserError(({ conversation }) => conversation.gone)));
    // Time enough for Node to call the rejection unhandled, which would end the process.
    await sleep(10);
    end();
    expect((await second).words).toBe(zhCN.conversation.gone);
    expect((await first).reply?.answer).toMatchObject({ kind: 'quoted' });
  });

  test('that waits to be read holds nobody up', async () => {
    let read = (_: Request) => {};
    const first = exchanged(new Promise<Request>((resolve) => (read = resolve)));
    expect((await exchanged(ask)).reply?.answer).toMatchObject({ kind: 'quoted' });
    read(ask);
    expect((await first).reply?.answer).toMatchObject({ kind: 'quoted' });
  });

  test('that will take the thread is acknowledged before it does', async () => {
    const cite = { command: 'cite', options: { quotes: 'A/68/652:15:0-10' } };
    const { events, reply } = await exchanged(cite, { privacy: 'reply' });
    expect(events).toEqual(['acknowledge', 'reply']);
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
  });

  test('that takes long is acknowledged while it is worked on, then replied to', async () => {
    const { query, end } = held();
    // It ends only once it is acknowledged: without that, never.
    const { events, reply } = await exchanged(ask, { acknowledge: async () => end() }, withQuery(query));
    expect(events).toEqual(['reply']);
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
  });

  test.each([
    [['zh-TW'], '沒有 /nonsense 這個指令；/help 列出全部指令。'],
    [['fr', 'zh-CN'], '没有 /nonsense 这个命令；/help 列出全部命令。'],
    [['fr', null], 'There is no command /nonsense; /help lists them all.'],
  ])('for a command that is not there is a mistake, told in the language of %j', async (locales, sentence) => {
    const { reply, words, logged } = await exchanged({ command: 'nonsense', options: {} }, { locales });
    expect(words).toBe(sentence);
    expect(reply).toMatchObject({ answer: 'error', message: { ephemeral: true } });
    expect(logged).toEqual([]);
  });

  test('from a button that is none of ours says that it no longer works', async () => {
    expect((await exchanged(null)).words).toBe('这个按钮已失效，请重新提问。');
  });
});

describe('a mistake', () => {
  const setting: Setting = { place: 'server', person: { id: '11', name: 'Li' } };
  const unknown = { command: 'nonsense', options: {} };

  test.each<[string, Exchange['privacy'], boolean, boolean]>([
    ['to a command at once is told to the asker alone', 'first', false, true],
    ['to a command that was acknowledged before all is told to all', 'first', true, false],
    ['after a press is told to the one who pressed alone', 'reply', true, true],
    ['in a chat is told to all', 'none', false, false],
  ])('%s', async (_, privacy, late, alone) => {
    let read = (_: Request) => {};
    const request = late ? new Promise<Request>((resolve) => (read = resolve)) : unknown;
    const { reply } = await exchanged(request, {
      privacy,
      setting,
      acknowledge: async () => read(unknown),
    });
    expect(reply).toMatchObject({ answer: 'error', message: { ephemeral: alone } });
    const requests = buttonsIn(reply?.message as Message).map(({ request }) => request);
    // What all can read, the asker can take away.
    expect(requests).toEqual(alone ? [] : [{ command: 'remove', options: { asker: '11' } }]);
  });
});

describe('a bug', () => {
  const broken = new Error('index lost');

  test('has an id in the reply and in the log, and tells the person nothing else', async () => {
    const failing = withQuery(() => Promise.reject(broken));
    const { reply, words, logged } = await exchanged(ask, {}, failing);
    expect(reply).toMatchObject({ answer: 'error', message: { ephemeral: true } });
    const id = /编号 ([0-9a-f]{8})。$/u.exec(words)?.[1];
    expect(logged).toEqual([[{ err: broken, command: 'ask', bug: id }, 'A command failed']]);
    expect(words).not.toContain('index lost');
  });

  test.each<[string, SearchEngine['query']]>([
    [
      'at once',
      () => {
        throw broken;
      },
    ],
    [
      'late',
      async () => {
        await sleep(800);
        throw broken;
      },
    ],
  ])('that comes %s is caught', async (_, query) => {
    const { words, logged } = await exchanged(ask, {}, withQuery(query));
    expect(words).toMatch(/编号 [0-9a-f]{8}。$/u);
    expect(logged).toHaveLength(1);
  });

  test('of the way back is written down, and thrown at nobody', async () => {
    const { logged } = await exchanged(ask, { reply: () => Promise.reject(broken) });
    expect(logged).toMatchObject([
      [{ err: broken, command: 'ask' }, 'A command failed'],
      [{ err: broken, command: 'ask' }, 'The reply could not be sent'],
    ]);
  });

  test('of one message alone is told with the number that the log has', async () => {
    const sent: string[] = [];
    const { logged } = await exchanged(ask, {
      reply: async ({ message }) => {
        sent.push(wordsIn(message));
        if (sent.length === 1) throw broken;
      },
    });
    expect(sent).toHaveLength(2);
    expect(logged).toHaveLength(1);
    expect(sent[1]).toContain(String(logged[0]?.[0].bug));
  });
});

test('whatever is asked of whichever command gets one reply that Discord accepts', async () => {
  const commands = fc.constantFrom(
    ...'ask mission search paragraph outline resolution budget figures help about'.split(' '),
    '',
  );
  const names = fc.constantFrom(...'question name words number section symbol mission page topic kind'.split(' '));
  const options = fc.dictionary(names, fc.oneof(hostileText(8), fc.integer(), fc.boolean()), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(commands, options, async (command, given) => {
      const { events, reply, logged } = await exchanged({ command, options: given });
      expect(logged).toEqual([]);
      expect(events).toEqual(['reply']);
      expect(reply && faults(reply.message)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
