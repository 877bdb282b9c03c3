import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, HOME_CHANNEL } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { AT } from '../discord/chat.ts';
import { idOf, textOf } from '../discord/stored.ts';
import { openTroubledBot, type TroubledBot } from './troubledBot.ts';

const FIRST = /\/callback$/u;
const EDIT = /\/messages\/@original$/u;
const POST = /^\/channels\/\d+\/messages$/u;
const WHO = { locale: 'zh-CN', userId: '1001' };
const ANSWER = 'A/68/652，第';

const UNSENT = 'The reply could not be sent';
const AGAIN = 'Discord failed for a moment: a request was made several times';
const LIMITED = 'Discord limits requests: one waits';

let folder: string;
let bot: TroubledBot;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
/** How long people wait for an answer, and for a reply that may never come. */
function peopleWait(patienceMs: number, silenceMs: number): void {
  beforeAll(async () => {
    bot = await openTroubledBot(folder, { patienceMs, silenceMs });
  });
  afterAll(() => bot.close());
}
beforeEach(() => bot.begin());
afterEach(async () => {
  expect([bot.discord.faults, bot.dead]).toEqual([[], []]);
  await expect.poll(() => readdirSync(folder)).toEqual([]);
});

const question = '2013年有多少维和人员被打死？';
const ask = async () => textOf((await bot.discord.command('ask', { question }, WHO)).message);
const say = async () => {
  const { answer } = await bot.discord.say(`${AT} ${question}`, { who: WHO });
  return answer && textOf(answer);
};
/** Acknowledged first, and answered by an edit. */
const askSlowly = () => {
  bot.slowDown(900);
  return ask();
};
const ways = { ask, askSlowly, say };

/** The lines at warn or above, once the request has ended with this outcome. */
async function toldOf(outcome: string) {
  await expect.poll(bot.outcomes).toEqual([outcome]);
  return bot.told();
}

describe('a hiccup of Discord or the network costs nothing but one line:', () => {
  peopleWait(5_000, 3_000);

  test.each<[keyof typeof ways, string, Failure]>([
    ['ask', 'five errors for the first response', { path: FIRST, status: 503, times: 4 }],
    ['ask', 'an error for one that was carried out', { path: FIRST, status: 500, carriedOut: true }],
    ['ask', 'a reset', { path: FIRST, broken: 'reset' }],
    ['askSlowly', 'errors for the acknowledgement', { path: FIRST, status: 500, times: 3 }],
    ['askSlowly', 'errors for two seconds', { path: EDIT, status: 502, times: 5 }],
    ['askSlowly', 'an edit whose answer was lost', { path: EDIT, status: 500, carriedOut: true }],
    ['askSlowly', 'a reset after the edit', { path: EDIT, broken: 'reset' }],
    ['askSlowly', 'an answer that breaks off', { path: EDIT, broken: 'half' }],
    ['askSlowly', 'a page in the place of JSON', { path: EDIT, broken: 'notJson' }],
    ['say', 'errors for a reply', { path: POST, method: 'POST', status: 500, times: 4 }],
    ['say', 'a reply that was carried out', { path: POST, method: 'POST', status: 500, carriedOut: true }],
    ['say', 'a reply whose answer breaks off', { path: POST, method: 'POST', broken: 'half' }],
  ])('%s, %s', async (way, _, failure) => {
    bot.discord.failNext(failure);
    expect(await ways[way]()).toContain(ANSWER);
    expect(await toldOf('answered')).toMatchObject([{ msg: AGAIN, level: 40 }]);
  });

  test('a reply to a message is posted once, however often it is sent', async () => {
    bot.discord.failNext({ path: POST, method: 'POST', status: 500, carriedOut: true, times: 3 });
    const before = bot.discord.messages(HOME_CHANNEL).length;
    await say();
    await toldOf('answered');
    expect(bot.discord.messages(HOME_CHANNEL)).toHaveLength(before + 2);
  });

  test('an answer that comes slowly is no fault', async () => {
    bot.discord.failNext({ path: EDIT, slowMs: 2_500 });
    expect(await askSlowly()).toContain(ANSWER);
    expect(await toldOf('answered')).toEqual([]);
  });

  test('a button that deletes is pressed once, even where the answer is lost', async () => {
    const shown = (await bot.discord.command('mission', { name: 'MINUSMA' }, WHO)).message;
    await toldOf('answered');
    bot.begin();
    bot.discord.failNext({ path: EDIT, method: 'DELETE', status: 500, carriedOut: true });
    await expect(bot.discord.press(shown, idOf(shown, zhCN.sharing.remove), WHO)).rejects.toThrow('deleted');
    expect(await toldOf('answered')).toMatchObject([{ msg: AGAIN }]);
    expect(bot.discord.message(shown.id)).toBeUndefined();
  });
});

describe('a rate limit', () => {
  peopleWait(5_000, 3_000);
  const limit = { status: 429, retryAfter: 0.6 };

  test.each<[keyof typeof ways, string, Failure]>([
    ['ask', 'the first response', { path: FIRST, ...limit }],
    ['askSlowly', 'the edit', { path: EDIT, ...limit }],
    ['askSlowly', 'all requests', { path: EDIT, ...limit, global: true }],
    ['say', 'a channel', { path: POST, method: 'POST', ...limit }],
  ])('that is short is waited out: %s, %s', async (way, _, failure) => {
    bot.discord.failNext(failure);
    expect(await ways[way]()).toContain(ANSWER);
    expect(await toldOf('answered')).toMatchObject([{ msg: LIMITED, seconds: 0.6 }]);
  });

  test('that is global holds up no acknowledgement', async () => {
    bot.discord.failNext({ path: EDIT, status: 429, retryAfter: 2.5, global: true });
    const first = askSlowly();
    await expect.poll(bot.told).toMatchObject([{ msg: LIMITED, isGlobal: true }]);
    const { acknowledgedAfterMs } = await bot.discord.command('ask', { question }, WHO);
    expect(acknowledgedAfterMs).toBeLessThan(2_000);
    await first;
    await expect.poll(bot.outcomes).toEqual(['answered', 'answered']);
  });

  test('that is longer than an acknowledgement may take is told, and nothing waits behind it', async () => {
    bot.discord.failNext({ path: FIRST, status: 429, retryAfter: 4 });
    const lost = askSlowly();
    const told = await toldOf('unsent');
    expect(told).toMatchObject([{ msg: UNSENT, err: { message: 'Discord takes no such request for 5 s' } }]);
    expect(bot.discord.unanswered()).toHaveLength(1);
    bot.slowDown(0);
    expect(await ask()).toContain(ANSWER);
    await expect(lost).rejects.toThrow('not acknowledged');
  });

  test('of typing holds up no reply', async () => {
    bot.slowDown(900);
    bot.discord.failNext({ path: /\/typing$/u, status: 429, retryAfter: 20 });
    expect(await say()).toContain(ANSWER);
    expect(await toldOf('answered')).toEqual([]);
  });
});

describe('what Discord refuses is one line, no second reply, and the next is answered:', () => {
  peopleWait(2_500, 1_500);

  test.each<[keyof typeof ways, number, Failure, outcome?: string]>([
    ['ask', 10062, { path: FIRST }],
    ['askSlowly', 10062, { path: FIRST }],
    ['askSlowly', 10008, { path: EDIT }, 'refused'],
    ['askSlowly', 10015, { path: EDIT }],
    ['askSlowly', 50027, { path: EDIT }],
    ['say', 10003, { path: POST, method: 'POST' }, 'refused'],
    ['say', 50001, { path: POST, method: 'POST' }, 'refused'],
    ['say', 50013, { path: POST, method: 'POST' }, 'refused'],
    ['say', 50083, { path: POST, method: 'POST' }, 'refused'],
    ['say', 50024, { path: POST, method: 'POST' }, 'refused'],
  ])('%s, %i', async (way, code, failure, outcome = 'unsent') => {
    bot.discord.failNext({ ...failure, code });
    const before = bot.discord.log.length;
    const answer = ways[way]().catch(() => null);
    const told = await toldOf(outcome);
    expect(told).toMatchObject([{ msg: UNSENT, err: { message: expect.stringContaining(`(${code})`) } }]);
    const tried = bot.discord.log
      .slice(before)
      .filter(({ path, method }) => failure.path.test(path) && method !== 'GET');
    expect(tried).toHaveLength(1);
    bot.slowDown(0);
    expect(await ways[way]()).toContain(ANSWER);
    await answer;
  });

  test('acknowledged twice: the reply is edited in, and nobody sees two', async () => {
    const before = [...bot.discord.answeredTwice()];
    bot.discord.failNext({ path: FIRST, code: 40060, carriedOut: true });
    expect(await ask()).toContain(ANSWER);
    expect(await toldOf('answered')).toEqual([]);
    expect(bot.discord.answeredTwice()).toEqual(before);
  });

  test('a pressed message that is gone, and a channel', async () => {
    const { message } = await bot.discord.command('mission', { name: 'MINUSMA' }, { ...WHO, channelId: '77' });
    await toldOf('answered');
    bot.begin();
    const pressed = bot.discord.press(message, idOf(message, zhCN.nextPage), { ...WHO, channelId: '77' });
    bot.discord.removeChannel('77');
    await expect(pressed).rejects.toThrow('got no answer');
    expect(await toldOf('refused')).toMatchObject([{ msg: UNSENT, err: { message: 'Unknown Message (10008)' } }]);
  });
});
