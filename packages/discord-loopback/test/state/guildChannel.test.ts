import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOME_CHANNEL } from '../../src/loopback.ts';
import { asBody } from '../../src/protocol/json.ts';
import { button, cards, row, text } from '../bodies.ts';
import { named, request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting();
});
afterEach(() => stage.stop());

const channels = () => stage.bot.received.filter(named('INTERACTION_CREATE')).map(({ d }) => asBody(d).channel);

test('In a thread a bot is told so, also when a button there is pressed', async () => {
  const { discord } = stage;
  const { callback, reply } = await asked(stage, { thread: true });
  await request(discord, 'POST', callback, { type: 4, data: cards(text('x'), row(button('Go', 'go'))) });
  const { message } = await reply;
  discord.press(message, 'go').catch(() => {});
  const thread = { id: message.channel_id, type: 11, parent_id: HOME_CHANNEL, thread_metadata: { archived: false } };
  await expect.poll(channels).toMatchObject([thread, thread]);
  const { body } = await request(discord, 'GET', `/channels/${message.channel_id}`);
  expect(body).toMatchObject(thread);
  expect(body).not.toHaveProperty('topic');
  expect(discord.faults).toEqual([]);
});

test('Elsewhere it is a text channel with its topic', async () => {
  await asked(stage, { topic: 'A/70/95' });
  const channel = { id: HOME_CHANNEL, type: 0, topic: 'A/70/95' };
  expect(channels()).toMatchObject([channel]);
  expect((await request(stage.discord, 'GET', `/channels/${HOME_CHANNEL}`)).body).toMatchObject(channel);
  expect(stage.discord.faults).toEqual([]);
});
