import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Loopback, startLoopback } from 'discord-loopback';
import { DECLARED_COMMANDS } from '../../commands/index.ts';
import { declare, EVERYWHERE } from '../../src/discord/registration/declaration.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
const APPLICATION_ID = '123456789012345678';
const PATIENCE_MS = 120_000;
const START_MS = 60_000;

export interface RunningBot {
  readonly discord: Loopback;
  /** Resident memory of the bot's process, in MB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * The bot as `npm start` runs it, in a process of its own, at a Discord of ours. That one checks its own rules alone: the
 * official description takes longer than the bot, and would be timed with it; `npm run check:replies` compares with it.
 */
export async function startBot(): Promise<RunningBot> {
  const discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, patienceMs: PATIENCE_MS });
  await registerCommands(discord);
  const env = { ...process.env, DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, LOG_LEVEL: 'error' };
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await discord.waitForReady(START_MS);
  return {
    discord,
    memory: () => residentMb(bot),
    stop: async () => {
      bot.kill('SIGTERM');
      await new Promise((resolve) => bot.once('close', resolve));
      await discord.close();
    },
  };
}

async function registerCommands({ api }: Loopback): Promise<void> {
  const commands = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  const response = await fetch(`${api}/v10/applications/${APPLICATION_ID}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(commands),
  });
  if (!response.ok) throw new Error(`The commands were refused: ${await response.text()}`);
}

/** VmRSS of proc(5); 0 where there is no such file. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1000);
  } catch {
    return 0;
  }
}
