import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Loopback, startLoopback } from 'discord-loopback';
import { readConfig } from '../../src/config.ts';
import { registerCommands } from '../../src/registerCommands.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
const APPLICATION_ID = '123456789012345678';
const PATIENCE_MS = 60_000;
const START_MS = 120_000;

/** How the bot is connected. */
export type Mode = 'gateway' | 'http';

export interface LoadedBot {
  readonly discord: Loopback;
  /** Of the bot and the processes that it has started, now. */
  readonly usage: () => Usage;
  readonly stop: () => Promise<void>;
}

export interface Usage {
  /** Resident memory, in MB. */
  readonly residentMb: number;
  /** Processor time so far, in seconds. */
  readonly cpuSeconds: number;
}

/**
 * The bot as `npm start` runs it, at a Discord of ours that checks its own rules alone: comparing with the official description
 * takes longer than answering.
 */
export async function startBot(mode: Mode, workers: number): Promise<LoadedBot> {
  const discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, patienceMs: PATIENCE_MS });
  const registering = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API: discord.api };
  await registerCommands(readConfig(registering), () => {});
  const port = await freePort();
  const connected: Record<string, string> =
    mode === 'gateway'
      ? { DISCORD_TOKEN: TOKEN }
      : { PUBLIC_KEY: discord.publicKey, WEB_PORT: String(port), WORKERS: String(workers) };
  const unlimited = { REQUESTS_PER_PERSON: '0', REQUESTS_PER_SERVER: '0' };
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      ...process.env,
      ...connected,
      ...unlimited,
      DISCORD_API: discord.api,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (mode === 'gateway') await discord.waitForReady(START_MS);
  else {
    const address = `http://127.0.0.1:${port}/interactions`;
    await untilVerified(discord, address);
    discord.sendTo(address);
  }
  return {
    discord,
    usage: () => usageOf(bot),
    stop: async () => {
      bot.kill('SIGTERM');
      await once(bot, 'close');
      await discord.close();
    },
  };
}

async function untilVerified(discord: Loopback, address: string): Promise<void> {
  const end = performance.now() + START_MS;
  for (;;) {
    try {
      return await discord.verifyEndpoint(address);
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Of proc(5), which only Linux has; a clock tick is 10 ms there. */
function usageOf({ pid }: ChildProcess): Usage {
  const pids = [pid, ...descendants(pid ?? 0)];
  const read = (name: string, each: number | undefined) => {
    try {
      return readFileSync(`/proc/${each}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const resident = pids.map((each) => Number(/^VmRSS:\s+(\d+) kB/mu.exec(read('status', each))?.[1] ?? 0));
  const ticks = pids.map((each) => {
    // The name of the program, in brackets, may hold spaces.
    const fields = read('stat', each).split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return { residentMb: Math.round(sum(resident) / 1_000), cpuSeconds: sum(ticks) / 100 };
}

function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid);
      } catch {
        return false;
      }
    })
    .map(Number);
  return [...children, ...children.flatMap(descendants)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
