import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Loopback, startLoopback } from 'discord-loopback';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TERMINAL } from '../../src/command/command.ts';
import { readConfig } from '../../src/config.ts';
import { complete } from '../../src/dispatch/complete.ts';
import { drain, track } from '../../src/dispatch/inFlight.ts';
import type { Request } from '../../src/presentation/message.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { registerCommands } from '../../src/registerCommands.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { Library } from '../../src/search/library.ts';
import { exchanged } from '../command/exchange.ts';
import { library } from '../library.ts';
import { APPLICATION_ID, startBot, TOKEN } from '../process/botProcess.ts';
import { finished } from '../process/childProcess.ts';
import { grownCorpus, MANY_PARAGRAPHS } from '../process/grownCorpus.ts';
import { textOf } from '../process/sentMessage.ts';

const ask = { command: 'ask', options: { question: '2013年有多少维和人员被打死？' } };

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const withQuery = (query: SearchEngine['query']): Library => ({ ...opened, engine: { ...opened.engine, query } });

test('where too many wait, one more is told so at once, and typing has no choices; those who wait are answered', async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const slow = withQuery((asked) => ended.then(() => opened.engine.query(asked)));
  const acknowledged: number[] = [];
  const waiting = Array.from({ length: 151 }, (_, number) =>
    exchanged(
      number === 0 ? ask : { command: 'about', options: {} },
      { acknowledge: async () => void acknowledged.push(number) },
      slow,
    ),
  );
  await sleep(200);
  const { events, words, logged } = await exchanged(ask);
  expect([events, words, logged]).toEqual([['reply'], zhCN.errors.full, []]);
  const typing = { command: 'mission', option: 'name', typed: '马里' };
  const choices = () =>
    complete(typing, { locales: ['zh-CN'], setting: TERMINAL }, opened, {
      error: (details) => expect(details).toBeNull(),
    });
  expect(choices()).toEqual([]);
  end();
  const answered = await Promise.all(waiting);
  expect(answered.filter(({ reply }) => reply?.answer === 'text')).toHaveLength(150);
  // The first has the thread.
  expect(acknowledged).toHaveLength(150);
  expect(choices().length).toBeGreaterThan(0);
  expect((await exchanged(ask)).reply?.answer).toMatchObject({ kind: 'quoted' });
});

describe('a request', () => {
  test('whose acknowledgement hangs holds nobody up', async () => {
    const order: string[] = [];
    const reply = (name: string) => ({ reply: async () => void order.push(name) });
    let arrive = () => {};
    const acknowledge = () => new Promise<void>((resolve) => (arrive = resolve));
    const cite = { command: 'cite', options: { quotes: 'A/68/652:15:0-10' } };
    const first = exchanged(cite, { privacy: 'reply', acknowledge, ...reply('first') });
    const second = exchanged(ask, reply('second'));
    await sleep(10);
    await second;
    arrive();
    await first;
    expect(order).toEqual(['second', 'first']);
  });

  test.each<[string, SearchEngine['query']]>([
    ['is never answered', () => new Promise(() => {})],
    ['is answered too late', (asked) => sleep(100).then(() => opened.engine.query(asked))],
  ])('that %s is told so once, and the next is answered', async (_, query) => {
    const { events, words, logged } = await exchanged(ask, { budgetMs: 20 }, withQuery(query));
    expect([events, words, logged]).toEqual([['reply'], zhCN.errors.tookTooLong, []]);
    expect((await exchanged(ask)).reply?.answer).toMatchObject({ kind: 'quoted' });
    await sleep(100);
    expect(events).toEqual(['reply']);
  });

  test('that is never read is told so as well', async () => {
    const { words } = await exchanged(new Promise<Request>(() => {}), { budgetMs: 20 });
    expect(words).toBe(zhCN.errors.tookTooLong);
  });
});

describe('a process that drains', () => {
  test('waits for what is in flight', async () => {
    const order: string[] = [];
    track(exchanged(ask, { reply: async () => void order.push('answered') }));
    await drain(60_000);
    expect(order).toEqual(['answered']);
  });

  test('tells those it will not answer, and those who come meanwhile', async () => {
    const read = () => exchanged(new Promise<never>(() => {}), { privacy: 'none' });
    const waiting = read();
    track(waiting);
    const drained = drain(100);
    const late = read();
    track(late);
    expect((await late).words).toBe(zhCN.errors.stopping);
    expect((await waiting).words).toBe(zhCN.errors.stopping);
    await drained;
    // Only for this test file, which goes on.
    expect((await exchanged(ask)).reply?.answer).toMatchObject({ kind: 'quoted' });
  });
});

describe('the bot that is told to stop', () => {
  let discord: Loopback | undefined;
  let bot: ChildProcess | undefined;

  afterEach(async () => {
    bot?.kill('SIGKILL');
    await discord?.close();
  });

  /** Against a Discord whose clock stands still: nobody comes too late, however busy the machine. */
  async function start(settings: Record<string, string> = {}): Promise<{ discord: Loopback; bot: ChildProcess }> {
    const now = () => Date.UTC(2026, 0, 1);
    discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, now, patienceMs: 300_000 });
    const { api } = discord;
    bot = startBot('src/main.ts', api, { REQUESTS_PER_PERSON: '0', REQUESTS_PER_SERVER: '0', ...settings });
    const given = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API: api };
    await registerCommands(readConfig(given), () => {});
    await discord.waitForReady(120_000);
    return { discord, bot };
  }

  test('answers or tells each of 250 who have asked', async () => {
    const { discord, bot } = await start();
    const ended = finished(bot);
    const asked = Array.from({ length: 250 }, (_, index) =>
      discord.command('ask', { question: `第${index}个问题：2013年有多少维和人员被打死？` }, { locale: 'zh-CN' }),
    );
    // The first answers; by then all have been acknowledged, or are about to be.
    await Promise.any(asked);
    bot.kill('SIGTERM');
    const replies = (await Promise.all(asked)).map(({ message }) => textOf(message));
    expect(replies.filter((text) => text.trim() === '')).toEqual([]);
    const told = replies.filter((text) => [zhCN.errors.stopping, zhCN.errors.full].some((each) => text.includes(each)));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(250);
    const { code, text } = await ended;
    expect(code).toBe(0);
    expect(text).not.toContain('could not be sent');
  }, 300_000);

  test('ends at once, and cleanly, while vectors are made', async () => {
    const { bot } = await start(grownCorpus(MANY_PARAGRAPHS));
    const ended = finished(bot);
    bot.kill('SIGTERM');
    const { code, text } = await ended;
    expect(code).toBe(0);
    expect(text).not.toContain('has read everything');
    expect(text).not.toContain('"level":50');
  }, 180_000);
});
