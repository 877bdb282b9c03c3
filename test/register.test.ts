import { type Loopback, startLoopback } from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../commands/index.ts';
import { APPLICATION_ID, startBot, TOKEN } from './botProcess.ts';
import { finished } from './childProcess.ts';

let discord: Loopback;

const start = (file: string, settings: Record<string, string> = {}) => startBot(file, discord.api, settings);

beforeAll(async () => {
  discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, validate: specValidator });
  const { code, text } = await finished(start('src/register.ts'));
  expect({ code, text }).toMatchObject({ code: 0 });
});

afterAll(() => discord?.close());

describe('registration', () => {
  test('registers every command globally', () => {
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(DECLARED_COMMANDS.map(({ name }) => name).toSorted());
    for (const command of discord.commands()) expect(command.contexts).toEqual([0, 1, 2]);
  });

  test('changes nothing the second time', async () => {
    const { code, text } = await finished(start('src/register.ts'));
    expect(code).toBe(0);
    expect(text).toContain('Nothing to change');
    for (const type of [0, 1]) expect(text).toContain(`client_id=${APPLICATION_ID}&integration_type=${type}&`);
  });

  test('registers in one server when told to', async () => {
    const guild = '223456789012345678';
    const { text } = await finished(start('src/register.ts', { DISCORD_GUILD_ID: guild }));
    expect(text).toContain('+ /ask');
    expect(discord.commands(guild)).toHaveLength(DECLARED_COMMANDS.length);
  });

  test.each([
    [
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
      'is not in the server 323456789012345678 (DISCORD_GUILD_ID) yet',
    ],
    [{ status: 401, body: { message: '401: Unauthorized', code: 0 } }, 'DISCORD_TOKEN was refused'],
  ])('says where to install, then in a sentence why it cannot: %j', async (failure, reason) => {
    discord.failNext({ path: /^\/applications\//u, ...failure });
    const { code, text } = await finished(start('src/register.ts', { DISCORD_GUILD_ID: '323456789012345678' }));
    expect(code).toBe(1);
    expect(text.indexOf('integration_type=0')).toBeGreaterThan(-1);
    expect(text.indexOf(reason)).toBeGreaterThan(text.indexOf('integration_type=0'));
    expect(text).not.toContain('    at ');
  });

  test('says that Discord cannot be reached', async () => {
    const { code, text } = await finished(start('src/register.ts', { DISCORD_API: 'http://127.0.0.1:9/api' }));
    expect({ code, text }).toMatchObject({
      code: 1,
      text: expect.stringContaining('Discord cannot be reached (ECONNREFUSED)'),
    });
  });
});
