import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { APPLICATION, ask } from '../bodies.ts';
import { begin } from '../bot.ts';
import { request } from '../rawBot.ts';

let discord: Loopback;
beforeEach(async () => {
  discord = await begin();
});
afterEach(() => discord.close());

const GLOBAL = `/applications/${APPLICATION}/commands`;
const GUILD = `/applications/${APPLICATION}/guilds/42/commands`;

test('Global and guild commands are kept apart and read back as registered', async () => {
  const translated = {
    ...ask,
    name_localizations: { 'zh-CN': '提问' },
    default_member_permissions: '2048',
    nsfw: false,
  };
  await request(discord, 'PUT', GLOBAL, [translated]);
  await request(discord, 'PUT', GUILD, [{ ...ask, name: 'local' }]);
  expect((await request(discord, 'GET', GLOBAL)).body).toMatchObject([{ ...translated, type: 1 }]);
  expect(discord.commands('42')).toMatchObject([{ name: 'local', guild_id: '42' }]);
  expect(discord.faults).toEqual([]);
});

test('Overwriting keeps the id of a command that keeps its name', async () => {
  await request(discord, 'PUT', GLOBAL, [ask, { ...ask, name: 'old' }]);
  const before = discord.commands()[0]?.id;
  await request(discord, 'PUT', GLOBAL, [{ ...ask, name: 'new' }, ask]);
  expect(discord.commands().map(({ name }) => name)).toEqual(['new', 'ask']);
  expect(discord.commands()[1]?.id).toBe(before);
});

test('A bad command is refused with its path, and nothing changes', async () => {
  const answer = await request(discord, 'PUT', GLOBAL, [{ ...ask, name: 'Ask' }]);
  expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { 0: { name: { _errors: [{}] } } } } });
  expect(discord.commands()).toEqual([]);
  expect(discord.faults).toEqual([expect.stringContaining('0.name "Ask" must be lower case')]);
});

test('Another application has no commands here', async () => {
  expect((await request(discord, 'GET', '/applications/1/commands')).body.code).toBe(10002);
  expect((await request(discord, 'PUT', '/applications/1/commands', [])).body.code).toBe(10002);
});
