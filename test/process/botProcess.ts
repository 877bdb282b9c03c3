import { type ChildProcess, spawn } from 'node:child_process';

export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
export const APPLICATION_ID = '123456789012345678';

/** Our own process, with Discord's address replaced by the loopback's and nothing else changed but these settings. */
export function startBot(file: string, api: string, settings: Record<string, string> = {}): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION_ID,
    DISCORD_API: api,
    ...settings,
  };
  return spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}
