import type { Loopback } from 'discord-loopback';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { feedbackPoster, postedIn } from '../../../src/discord/feedback/feedbackChannel.ts';
import { openLog } from '../../../src/log/log.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { openDiscord, TOKEN } from '../chat.ts';
import { textOf } from '../stored.ts';
import { kept } from './kept.ts';

const LOG = openLog('error');

let discord: Loopback;
beforeAll(async () => {
  discord = await openDiscord();
});
afterAll(() => discord.close());
afterEach(() => expect(discord.faults).toEqual([]));

/** A channel of its own for each test; it exists once something was written there. */
let channelId = 800_000_000_000_000_000n;
beforeEach(() => {
  channelId += 1n;
  discord.write('大家好', { channelId: String(channelId) });
});
const channel = () => ({ channelId: String(channelId), token: TOKEN, api: discord.api });

test('feedback is posted for people and for a script, and mentions nobody', async () => {
  const asked = kept({ question: '<@876543210987654321> `几人`？ @everyone' });
  await feedbackPoster(channel(), LOG)(asked);
  const post = discord.messages(String(channelId)).at(-1);
  expect(post && textOf(post)).toContain('A/68/652:14');
  expect(post?.mentions).toEqual([]);
  expect(await postedIn(channel(), LOG)).toEqual([expect.any(String)]);
});

test('whatever was asked comes back as it was, from the bot’s own posts alone', async () => {
  const post = feedbackPoster(channel(), LOG);
  const questions = fc.sample(hostileText(20), 30).map((text) => [...`?${text}`].slice(0, 300).join(''));
  const all = questions.map((question) => kept({ question, short: question.slice(0, 9) }));
  for (const each of all) await post(each);
  discord.write('```\n{"forged":1}\n```', { channelId: String(channelId) });
  expect((await postedIn(channel(), LOG)).map((line) => JSON.parse(line))).toEqual(all);
});

test('more posts than Discord gives at once are all read', async () => {
  const post = feedbackPoster(channel(), LOG);
  for (let number = 0; number < 103; number++) await post(kept({ question: `第${number}问` }));
  const read = (await postedIn(channel(), LOG)).map((line) => JSON.parse(line).question);
  expect([read.length, read[0], read.at(-1)]).toEqual([103, '第0问', '第102问']);
});

test('a channel that is gone is an error', async () => {
  discord.removeChannel(String(channelId));
  await expect(feedbackPoster(channel(), LOG)(kept())).rejects.toThrow('Unknown Channel');
});
