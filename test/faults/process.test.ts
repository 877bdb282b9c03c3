import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { type Loopback, startLoopback } from 'discord-loopback';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { APPLICATION_ID, TOKEN } from '../process/botProcess.ts';
import { textOf } from '../process/sentMessage.ts';

let discord: Loopback;
let bot: ChildProcess;
beforeEach(async () => {
  discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, patienceMs: 60_000 });
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await discord.close();
});

const RUN = `${process.execPath} --import tsx src/main.ts`;
const env = () => ({
  PATH: process.env.PATH,
  DISCORD_TOKEN: TOKEN,
  DISCORD_API: discord.api,
  CACHE_DIR: '/dev/null/cache',
});

/** Asks in a message, and ends the bot as a system does. */
async function answersAndEnds(): Promise<void> {
  const { answer } = await discord.say(`<@${APPLICATION_ID}> 2013年有多少维和人员被打死？`, { silenceMs: 60_000 });
  expect(textOf(answer)).toContain('A/68/652，第51段');
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  expect(bot.exitCode).toBe(0);
}

/** Where all that is mounted can be made read-only, for one process. */
const alone = (script: string) => ['--user', '--map-root-user', '--mount', 'sh', '-c', `${READ_ONLY} && ${script}`];
const READ_ONLY = 'mount -o remount,bind,ro /';
const isAllowed = spawnSync('unshare', alone('true')).status === 0;

test.skipIf(!isAllowed)(
  'a bot that can write nowhere starts and answers, with one warning; nobody need hear it',
  async () => {
    let output = '';
    bot = spawn('unshare', alone(`exec ${RUN}`), { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
    bot.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    await discord.waitForReady(60_000);
    await expect.poll(() => output).toContain(`"Ready"`);
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
      expect.stringContaining('cache cannot be used'),
    ]);
    // From now on each line that it writes is an error.
    bot.stdout?.destroy();
    await answersAndEnds();
  },
);

test('a bot whose log has no room answers, and ends', async () => {
  bot = spawn('sh', ['-c', `exec ${RUN}`], { env: env(), stdio: ['ignore', openSync('/dev/full', 'w'), 'inherit'] });
  await discord.waitForReady(60_000);
  await answersAndEnds();
});
