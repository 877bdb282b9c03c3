/**
 * The bot against the Discord of our own where nothing else can be reached and every look-up of a name is recorded: run as root
 * of a network namespace whose only name server is 127.0.0.1. Prints what was looked up as JSON; the last name is its own.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopback } from 'discord-loopback';
import { APPLICATION_ID as ID, TOKEN } from './botProcess.ts';
import { textOf } from './sentMessage.ts';

/** The look-ups of the library, where nobody forbids them, begin after some seconds. */
const LISTENING_MS = 15_000;

const names: string[] = [];
const recorder = createSocket('udp4', (message) => void names.push(nameIn(message)));
recorder.bind(53, '127.0.0.1');
await once(recorder, 'listening');

const discord = await startLoopback({ token: TOKEN, applicationId: ID, patienceMs: 30_000 });
const env = { PATH: process.env.PATH, HOME: process.env.HOME, DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api };
const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env, stdio: 'ignore' });
process.once('exit', () => bot.kill());
await discord.waitForReady(60_000);
const { answer } = await discord.say(`<@${ID}> 2013年有多少维和人员被打死？`, { silenceMs: 30_000 });
await sleep(LISTENING_MS);
bot.kill('SIGTERM');
await once(bot, 'exit');
await discord.close();
// A recorder that hears nothing would prove nothing.
await lookup('recorder.invalid').catch(() => {});
console.log(JSON.stringify({ answer: textOf(answer), names: [...new Set(names)] }));
process.exit(0);

/** The question of a DNS message: labels, each after its length, up to an empty one (RFC 1035, 4.1.2). */
function nameIn(message: Buffer): string {
  const labels: string[] = [];
  for (let at = 12, length = message[at] ?? 0; length > 0; at += length + 1, length = message[at] ?? 0)
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
  return labels.join('.');
}
