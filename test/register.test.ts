import { type Loopback, startLoopback } from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../commands/index.ts';
import { ConfigError, readConfig } from '../src/config.ts';
import { registerCommands } from '../src/registerCommands.ts';
import { APPLICATION_ID, startBot, TOKEN } from './process/botProcess.ts';
import { finished } from './process/childProcess.ts';

let discord: Loopback;

/** What registration prints, with the sentence that ends it, if any, in the last place. */
async function registered(settings: Record<string, string> = {}): Promise<string[]> {
  const printed: string[] = [];
  const given = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API: discord.api, ...settings };
  await registerCommands(readConfig(given), (line) => void printed.push(line)).catch((error: Error) => {
    expect(error).toBeInstanceOf(ConfigError);
    printed.push(error.message);
  });
  return printed;
}

beforeAll(async () => {
  discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, validate: specValidator });
  await registered();
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
    const lines = await registered();
    expect(lines.at(-1)).toContain('Nothing to change');
    for (const type of [0, 1]) expect(lines[type]).toContain(`client_id=${APPLICATION_ID}&integration_type=${type}&`);
  });

  test('registers in one server when told to', async () => {
    const guild = '223456789012345678';
    expect(await registered({ DISCORD_GUILD_ID: guild })).toContain('+ /ask');
    expect(discord.commands(guild)).toHaveLength(DECLARED_COMMANDS.length);
  });

  test('registers what is for operators where there are any', async () => {
    const guild = '423456789012345678';
    const printed = await registered({ DISCORD_GUILD_ID: guild, OPERATORS: '223456789012345678' });
    expect(printed).toContain('+ /document');
    expect(printed.at(-1)).toContain(`${DECLARED_COMMANDS.length + 1} commands registered`);
    expect(await registered({ DISCORD_GUILD_ID: guild })).toContain('- /document');
  });

  test.each([
    [
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
      'is not in the server 323456789012345678 (DISCORD_GUILD_ID) yet',
    ],
    [{ status: 401, body: { message: '401: Unauthorized', code: 0 } }, 'DISCORD_TOKEN was refused'],
  ])('says where to install, then in a sentence why it cannot: %j', async (failure, reason) => {
    discord.failNext({ path: /^\/applications\//u, ...failure });
    const lines = await registered({ DISCORD_GUILD_ID: '323456789012345678' });
    expect(lines).toEqual([
      expect.stringContaining('integration_type=0'),
      expect.stringContaining('integration_type=1'),
      expect.stringContaining(reason),
    ]);
  });

  test('ends its process with that sentence, and not with 0', async () => {
    const { code, text } = await finished(startBot('src/register.ts', 'http://127.0.0.1:9/api'));
    expect(code).toBe(1);
    expect(text).toContain('Discord cannot be reached (ECONNREFUSED)');
    expect(text).not.toContain('    at ');
  });
});
