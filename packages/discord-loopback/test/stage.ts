import type { Loopback, LoopbackOptions } from '../src/loopback.ts';
import type { Body } from '../src/protocol/json.ts';
import { APPLICATION, ask } from './bodies.ts';
import { begin } from './bot.ts';
import { identified, type RawBot, request } from './rawBot.ts';

/** A loopback with a clock to be set, `/ask` registered, and a bot without a library. */
export interface Setting {
  readonly discord: Loopback;
  readonly bot: RawBot;
  readonly clock: { now: number };
  readonly stop: () => Promise<void>;
}

export async function setting(options: Partial<LoopbackOptions> = {}): Promise<Setting> {
  const clock = { now: Date.UTC(2026, 10, 23) };
  const discord = await begin({ now: () => clock.now, ...options });
  const bot = await identified(discord);
  await request(discord, 'PUT', `/applications/${APPLICATION}/commands`, [ask]);
  return {
    discord,
    bot,
    clock,
    stop: async () => {
      bot.close();
      await discord.close();
    },
  };
}

/** Lets somebody ask, and answers the paths the bot would use, with the promise of what the person sees. */
export async function asked({ discord, bot }: Setting, who = {}) {
  const before = bot.received.length;
  const reply = discord.command('ask', { question: 'x' }, who);
  reply.catch(() => {});
  const event = await bot.await(
    (payload) => bot.received.indexOf(payload) >= before && payload.t === 'INTERACTION_CREATE',
  );
  const { id, token } = event.d as Body;
  return { reply, callback: `/interactions/${id}/${token}/callback`, webhook: `/webhooks/${APPLICATION}/${token}` };
}
