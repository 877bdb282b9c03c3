import { type ChildProcess, spawn } from 'node:child_process';
import type { OptionValues } from '../../src/loopback/commandData.ts';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { StoredMessage } from '../../src/loopback/storedMessage.ts';

/** What a person types. */
export interface Request {
  readonly locale: 'zh-CN' | 'zh-TW';
  readonly command: string;
  readonly options: OptionValues;
}

/** What a person typed, and the message that came back. */
export interface Sent {
  readonly request: Request;
  readonly message: StoredMessage;
}

/** The loopback knows no other. */
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
const APPLICATION_ID = '123456789012345678';
const PATIENCE_MS = 30_000;

/** Plays the requests against our own bot process, registered and connected to the loopback. */
export async function send(requests: readonly Request[]): Promise<Sent[]> {
  const discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, patienceMs: PATIENCE_MS });
  let bot: ChildProcess | undefined;
  try {
    const code = await closed(start('src/register.ts', discord));
    if (code !== 0) throw new Error(`Registering the commands ended with ${code}.`);
    bot = start('src/main.ts', discord);
    await discord.waitForReady(PATIENCE_MS);
    const sent: Sent[] = [];
    for (const request of requests) {
      const { message } = await discord.command(request.command, request.options, {
        locale: request.locale,
        name: request.locale === 'zh-TW' ? '小陳' : '小林',
      });
      sent.push({ request, message });
    }
    if (discord.faults.length > 0) throw new Error(`Discord would not take this: ${discord.faults.join('; ')}`);
    return sent;
  } finally {
    if (bot?.kill('SIGTERM')) await closed(bot);
    await discord.close();
  }
}

function start(file: string, discord: Loopback): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION_ID,
    DISCORD_API: discord.api,
  };
  return spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

const closed = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null ? new Promise((resolve) => child.once('close', resolve)) : Promise.resolve(child.exitCode);
