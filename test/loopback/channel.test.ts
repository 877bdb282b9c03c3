import { afterEach, beforeEach, expect, test } from 'vitest';
import { cards, text } from './bodies.ts';
import { request } from './rawBot.ts';
import { asked, type Setting, setting } from './stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting();
});
afterEach(() => stage.stop());

test('A channel lists its messages, newest first, without the ephemeral ones', async () => {
  const question = stage.discord.write('where is Mali?');
  const path = `/channels/${question.channel_id}/messages`;
  const { callback } = await asked(stage);
  await request(stage.discord, 'POST', callback, { type: 4, data: { ...cards(text('x')), flags: (1 << 15) | 64 } });
  const reference = { message_id: question.id };
  const posted = await request(stage.discord, 'POST', path, { ...cards(text('y')), message_reference: reference });
  expect(posted.body).toMatchObject({ type: 19, message_reference: { message_id: question.id } });
  expect((await request(stage.discord, 'GET', path)).body).toMatchObject([{ id: posted.body.id }, { id: question.id }]);
  expect((await request(stage.discord, 'GET', `${path}?limit=1`)).body).toHaveLength(1);
  expect((await request(stage.discord, 'GET', `${path}/${question.id}`)).body).toMatchObject({ id: question.id });
  expect(stage.discord.faults).toEqual([]);
});

test('Typing is seen in its channel', async () => {
  const seen: string[] = [];
  const { channel_id: channelId } = stage.discord.write('hello');
  stage.discord.observe(({ type }) => seen.push(type));
  expect((await request(stage.discord, 'POST', `/channels/${channelId}/typing`)).status).toBe(204);
  await request(stage.discord, 'POST', '/channels/7/typing');
  expect(seen).toEqual(['typing']);
  expect(stage.discord.faults).toEqual([]);
});

test('A bad message, an ephemeral one and an unknown one are refused', async () => {
  const bad = await request(stage.discord, 'POST', '/channels/7/messages', { ...cards(text('x')), flags: 0 });
  const hidden = await request(stage.discord, 'POST', '/channels/7/messages', { ...cards(text('x')), flags: 32832 });
  expect([bad.body.code, hidden.body.code]).toEqual([50035, 50035]);
  expect((await request(stage.discord, 'GET', '/channels/7/messages/8')).body.code).toBe(10008);
});
