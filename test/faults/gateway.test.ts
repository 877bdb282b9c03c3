import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AT } from '../discord/chat.ts';
import { textOf } from '../discord/stored.ts';
import { openTroubledBot, type TroubledBot } from './troubledBot.ts';

const QUESTION = '2013年有多少维和人员被打死？';
const MOMENT = Date.UTC(2026, 0, 1);
const LOST = 'A connection was lost: the bot takes it up again';

let folder: string;
let bot: TroubledBot;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => expect([bot.discord.faults, bot.discord.answeredTwice(), bot.dead]).toEqual([[], [], []]));

const ask = async (who: object = {}, by = bot) =>
  textOf(
    (await by.discord.command('ask', { question: QUESTION }, { locale: 'zh-CN', userId: '1001', ...who })).message,
  );

describe('a connection', () => {
  const open = (journal: string) =>
    openTroubledBot(journal, {
      patienceMs: 30_000,
      silenceMs: 20_000,
      heartbeatMs: 1_000,
      // It stands still: what comes when the connection is back is not too late.
      now: () => MOMENT,
    });
  beforeAll(async () => {
    bot = await open(folder);
  });
  afterAll(() => bot.close());
  beforeEach(() => bot.begin());

  type Closing = typeof closing extends fc.Arbitrary<infer Value> ? Value : never;
  const closing = fc.record({
    code: fc.constantFrom(1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009),
    session: fc.constantFrom('kept', 'forgotten', 'refused'),
    after: fc.integer({ min: 0, max: 60 }),
    slow: fc.boolean(),
  });

  /** One bot, whose connection is closed while people wait. */
  async function closed(closing: Closing): Promise<void> {
    const { code, session, after, slow } = closing;
    const own = await open(mkdtempSync(join(folder, 'journal-')));
    if (slow) own.slowDown(800);
    const answers = [...Array.from({ length: 4 }, () => ask({}, own)), said(own)];
    await sleep(after);
    // After other codes than this the bot may not ask to resume.
    if (session === 'refused') own.discord.refuseResume();
    own.discord.dropConnections(session === 'refused' ? 4000 : code, session === 'forgotten');
    const given = await Promise.all(answers);
    await own.reconnected();
    given.push(await ask({}, own));
    const { discord, dead } = own;
    expect({
      closing,
      given,
      told: own.told(),
      unanswered: discord.unanswered(),
      twice: discord.answeredTwice(),
    }).toEqual({
      closing,
      given: Array.from(given, () => expect.stringContaining('A/68/652，第')),
      told: [expect.objectContaining({ msg: LOST, shard: 0 })],
      unanswered: [],
      twice: [],
    });
    expect([discord.faults, dead]).toEqual([[], []]);
    await own.close();
  }

  test('that is closed at any moment costs no answer, and gives none twice', async () => {
    // Side by side: each waits for some five seconds, as Discord asks of who begins a session anew.
    await Promise.all(fc.sample(closing, 8).map(closed));
  });

  test('over which nothing comes any more is noticed by its heartbeats, and what came meanwhile is answered', async () => {
    bot.discord.silenceGateway();
    expect(await ask()).toContain('A/68/652，第');
    expect(bot.told()).toMatchObject([{ msg: LOST }]);
  });

  test('that is refused again and again is one line', async () => {
    for (const code of [4000, 4009]) bot.discord.refuseIdentify(code);
    bot.discord.dropConnections(4007, true);
    await bot.reconnected();
    expect(await ask()).toContain('A/68/652，第');
    expect(bot.told()).toMatchObject([{ msg: LOST }]);
  });
});

const said = async (by = bot) => {
  const { answer } = await by.discord.say(`${AT} ${QUESTION}`, { who: { userId: '1002', channelId: '88' } });
  return answer ? textOf(answer) : 'silence';
};

describe('of two shards', () => {
  /** A server belongs to the shard of its number (docs: Gateway, Sharding formula). */
  const guildOf = (shard: number) => ({
    guildId: String((5n << 23n) | (BigInt(shard) << 22n)),
    channelId: `9${shard}`,
  });

  beforeAll(async () => {
    bot = await openTroubledBot(folder, { patienceMs: 30_000, silenceMs: 20_000, shards: 2 });
  });
  afterAll(() => bot.close());
  beforeEach(() => bot.begin());

  test('one is closed, and the other goes on', async () => {
    bot.slowDown(300);
    const asked = [0, 1, 0, 1].map((shard) => ask(guildOf(shard)));
    bot.discord.dropConnections(4000, true, 1);
    expect(await ask(guildOf(0))).toContain('A/68/652，第');
    for (const answer of await Promise.all(asked)) expect(answer).toContain('A/68/652，第');
    await bot.reconnected();
    expect(await ask(guildOf(1))).toContain('A/68/652，第');
    expect(bot.told()).toMatchObject([{ msg: LOST, shard: 1 }]);
    expect(bot.discord.unanswered()).toEqual([]);
  });
});

describe('the clock of this machine', () => {
  afterEach(() => bot.close());

  test.each([-5, 5])('may be wrong by %d hours', async (hours) => {
    bot = await openTroubledBot(folder, { patienceMs: 30_000, now: () => Date.now() + hours * 3_600_000 });
    bot.slowDown(900);
    expect(await ask()).toContain('A/68/652，第');
    expect(await said()).toContain('A/68/652，第');
    expect(bot.told()).toEqual([]);
  });
});
