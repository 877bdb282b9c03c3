import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST, Routes } from 'discord.js';
import type { Loopback } from 'discord-loopback';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../commands/index.ts';
import { declare, EVERYWHERE } from '../../src/discord/registration/declaration.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { BOT, openDiscord, TOKEN } from '../discord/chat.ts';
import { textOf } from '../discord/stored.ts';
import { startBot } from '../process/botProcess.ts';
import { finished } from '../process/childProcess.ts';

let discord: Loopback;
let folder: string;
let bot: ChildProcess;

beforeAll(async () => {
  // Its clock stands still: nobody comes too late, however busy the machine.
  discord = await openDiscord({ patienceMs: 120_000, now: () => Date.UTC(2026, 0, 1) });
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  await new REST({ api: discord.api, version: '10' }).setToken(TOKEN).put(Routes.applicationCommands(BOT), { body });
});
afterAll(async () => {
  bot?.kill('SIGKILL');
  await discord.close();
  rmSync(folder, { recursive: true });
});

/** Another process of the bot; how it ends, and what it said by then. */
function start(): Promise<{ code: number | null; text: string }> {
  const settings = { CACHE_DIR: folder, REQUESTS_PER_PERSON: '0', REQUESTS_PER_SERVER: '0' };
  bot = startBot('src/main.ts', discord.api, settings);
  return finished(bot);
}

const ask = (number: number) =>
  discord
    .command('ask', { question: `第${number}种情况下维和人员怎样保护平民？` }, { locale: 'zh-CN', userId: '1001' })
    .then(({ message }) => textOf(message));
const askMany = (count: number) => Array.from({ length: count }, (_, number) => ask(number));
/** The lines at warn or above, and those that are no JSON. */
const told = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/"level":[123]0/u.test(line));

test('intents that are refused end it with 78, and one sentence says where to look', async () => {
  discord.refuseIdentify(4014);
  const { code, text } = await start();
  expect([code, told(text)]).toEqual([78, [expect.stringMatching(/\(4014\).*Privileged Gateway Intents.*Bot page/u)]]);
});

test('killed while eight wait, it tells them when it is back; told to stop while 50 wait, it answers or tells each', async () => {
  const killed = start();
  await discord.waitForReady(60_000);
  const waiting = askMany(8);
  const journal = () => (existsSync(join(folder, 'inFlight')) ? readdirSync(join(folder, 'inFlight')) : []);
  // Whom nothing was promised is told by Discord itself.
  const responses = () => discord.log.filter(({ path }) => path.endsWith('/callback')).length;
  await expect.poll(responses, { interval: 1, timeout: 60_000 }).toBe(8);
  bot.kill('SIGKILL');
  await killed;
  discord.dropConnections(1000, true);
  const ended = start();
  const texts = await Promise.all(waiting);
  expect(texts.filter((text) => text === zhCN.errors.interrupted).length).toBeGreaterThan(0);
  expect([texts.filter((text) => text === ''), journal()]).toEqual([[], []]);
  await discord.waitForReady(60_000);
  const asked = askMany(50);
  await Promise.any(asked);
  bot.kill('SIGTERM');
  expect((await Promise.all(asked)).filter((text) => text.trim() === '')).toEqual([]);
  const { code, text } = await ended;
  // That 50 at once are more than can be read is told as well.
  const lines = told(text).filter((line) => !line.includes('More waits than can be read in time'));
  expect([code, lines]).toEqual([
    0,
    [expect.stringContaining('Requests that an earlier process left open were told so')],
  ]);
  expect([discord.unanswered(), discord.answeredTwice(), journal()]).toEqual([[], [], []]);
});

test('a token that is revoked while it runs ends it with 78 and one line', async () => {
  discord.dropConnections(1000, true);
  const ended = start();
  await discord.waitForReady(60_000);
  discord.revokeToken();
  discord.dropConnections(4000);
  const { code, text } = await ended;
  const lines = told(text).filter((line) => !line.includes('A connection was lost'));
  expect([code, lines]).toEqual([78, [expect.stringContaining('DISCORD_TOKEN was refused by Discord')]]);
  expect(discord.faults).toEqual([]);
});
