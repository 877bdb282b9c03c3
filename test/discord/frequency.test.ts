import type { Client } from 'discord.js';
import type { Loopback, StoredMessage } from 'discord-loopback';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../commands/index.ts';
import { limitFrequency } from '../../src/discord/frequency.ts';
import { openGateway } from '../../src/discord/gateway/gateway.ts';
import { declare } from '../../src/discord/registration/declaration.ts';
import { register } from '../../src/discord/registration/registration.ts';
import { openLog } from '../../src/log/log.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { library } from '../library.ts';
import { BOT, openDiscord, TOKEN } from './chat.ts';
import { idOf, isPrivate, textOf } from './stored.ts';

/** A clock that is moved by hand. */
function at(frequency: { perPerson: number; perServer: number }) {
  let now = 1_000_000;
  const admit = limitFrequency(frequency, () => now);
  return {
    ask: (person: string, server?: string) => admit(person, server)?.sentence.sentence(zhCN) ?? null,
    isFirst: (person: string, server?: string) => admit(person, server)?.isFirst,
    pass: (seconds: number) => (now += seconds * 1_000),
  };
}

describe('requests', () => {
  test('beyond those of a person in a minute are told when the next is answered', () => {
    const { ask, pass } = at({ perPerson: 2, perServer: 0 });
    expect(ask('a')).toBeNull();
    pass(20);
    expect(ask('a')).toBeNull();
    expect(ask('a')).toBe(zhCN.errors.tooMany(40));
    expect(ask('b')).toBeNull();
    pass(39.5);
    expect(ask('a')).toBe(zhCN.errors.tooMany(1));
    pass(0.5);
    expect(ask('a')).toBeNull();
    expect(ask('a')).toBe(zhCN.errors.tooMany(20));
  });

  test('of all persons of a server count together, and those outside one do not', () => {
    const { ask } = at({ perPerson: 0, perServer: 2 });
    expect([ask('a', 's'), ask('b', 's')]).toEqual([null, null]);
    expect(ask('c', 's')).toBe(zhCN.errors.tooManyHere(60));
    expect([ask('c', 't'), ask('c'), ask('c'), ask('c')]).toEqual([null, null, null, null]);
  });

  test('that are refused count for nothing', () => {
    const { ask, pass } = at({ perPerson: 1, perServer: 1 });
    ask('a', 's');
    for (let count = 0; count < 50; count++) ask('a', 's');
    pass(60);
    expect(ask('a', 's')).toBeNull();
  });

  test('are as many as they like where there is no limit', () => {
    const { ask } = at({ perPerson: 0, perServer: 0 });
    expect(Array.from({ length: 500 }, () => ask('a', 's')).filter(Boolean)).toEqual([]);
  });
});

test('where all can read it, the sentence need be said only once a minute', () => {
  const { ask, isFirst, pass } = at({ perPerson: 1, perServer: 0 });
  ask('a');
  expect([isFirst('a'), isFirst('a')]).toEqual([true, false]);
  pass(60);
  ask('a');
  expect(isFirst('a')).toBe(true);
});

describe('the bot', () => {
  let discord: Loopback;
  let client: Client;

  beforeAll(async () => {
    discord = await openDiscord();
    const held = await library();
    client = await openGateway({
      token: TOKEN,
      api: discord.api,
      library: () => held,
      log: openLog('silent'),
      admit: limitFrequency({ perPerson: 1, perServer: 0 }),
      onDead: () => {},
    });
    await register(client.rest, DECLARED_COMMANDS.map(declare), { applicationId: BOT }, () => {});
  });

  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });

  test('tells who commands too often, alone, and turns their pages all the same', async () => {
    const who = { locale: 'zh-CN', userId: '2001', name: 'a' };
    const { message } = await discord.command('mission', { name: 'MINUSMA' }, who);
    const refused = await discord.command('mission', { name: 'MINUSMA' }, who);
    expect([textOf(refused.message), isPrivate(refused.message)]).toEqual([
      expect.stringContaining('您问得太快了'),
      true,
    ]);
    const turned = await discord.press(message, idOf(message, '更多'), who);
    expect(textOf(turned.message)).toContain('第 2 页');
    const { choices } = await discord.autocomplete('mission', { name: '马里' }, 'name', who);
    expect(choices.length).toBeGreaterThan(0);
    const other = await discord.command('help', {}, { ...who, userId: '2002' });
    expect(textOf(other.message)).toContain('/mission');
  });

  test('tells who writes too often once, where all can read it, and is silent then', async () => {
    const who = { locale: 'zh-CN', userId: '2003', name: 'b' };
    const say = () => discord.say(`<@${BOT}> /段 15`, { who, silenceMs: 3_000 });
    expect(textOf((await say()).answer as StoredMessage)).toContain('A/68/652，第15段');
    expect(textOf((await say()).answer as StoredMessage)).toContain('您问得太快了');
    expect((await say()).answer).toBeNull();
  });
});
