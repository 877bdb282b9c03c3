import { afterEach, beforeEach, expect, test } from 'vitest';
import { APPLICATION, cards, text } from '../bodies.ts';
import { request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

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
  expect((await request(stage.discord, 'POST', '/channels/7/typing')).body.code).toBe(10003);
  expect(seen).toEqual(['typing']);
});

test('A bad message, an ephemeral one and an unknown one are refused, and so is a channel that is not there', async () => {
  const path = `/channels/${stage.discord.write('x').channel_id}/messages`;
  const bad = await request(stage.discord, 'POST', path, { ...cards(text('x')), flags: 0 });
  const hidden = await request(stage.discord, 'POST', path, { ...cards(text('x')), flags: 32832 });
  expect([bad.body.code, hidden.body.code]).toEqual([50035, 50035]);
  expect((await request(stage.discord, 'GET', `${path}/8`)).body.code).toBe(10008);
  expect((await request(stage.discord, 'POST', '/channels/7/messages', cards(text('x')))).body.code).toBe(10003);
});

test('A reply to a message that is gone is refused, unless it may stand alone', async () => {
  const path = `/channels/${stage.discord.write('x').channel_id}/messages`;
  const gone = { message_id: '8' };
  const refused = await request(stage.discord, 'POST', path, { ...cards(text('x')), message_reference: gone });
  const lenient = { ...gone, fail_if_not_exists: false };
  const alone = await request(stage.discord, 'POST', path, { ...cards(text('x')), message_reference: lenient });
  expect([refused.body.code, alone.body.type]).toEqual([50035, 0]);
});

test('Of what others write, the bot reads what mentions it, and its own', async () => {
  const { discord } = stage;
  const path = `/channels/${discord.write('a word among people').channel_id}/messages`;
  discord.write(`<@${APPLICATION}> a question`);
  await request(discord, 'POST', path, cards(text('an answer')));
  const { body } = await request(discord, 'GET', path);
  expect(body).toMatchObject([{ components: [{}] }, { content: `<@${APPLICATION}> a question` }, { content: '' }]);
  const direct = `/channels/${discord.write('hello', { guildId: null }).channel_id}/messages`;
  expect((await request(discord, 'GET', direct)).body).toMatchObject([{ content: 'hello' }]);
  expect(discord.faults).toEqual([]);
});

test('A channel of a server tells its topic once somebody has been there', async () => {
  const { channel_id: channelId } = stage.discord.write('x', { topic: 'What to read' });
  const { body } = await request(stage.discord, 'GET', `/channels/${channelId}`);
  expect(body).toMatchObject({ id: channelId, topic: 'What to read' });
  stage.discord.write('x');
  expect((await request(stage.discord, 'GET', `/channels/${channelId}`)).body).toMatchObject({ topic: null });
  expect(stage.discord.faults).toEqual([]);
  expect((await request(stage.discord, 'GET', '/channels/7')).body.code).toBe(10003);
});

test('The same message is made once, however often it is sent with its nonce', async () => {
  const path = `/channels/${stage.discord.write('x').channel_id}/messages`;
  const send = (nonce: object) => request(stage.discord, 'POST', path, { ...cards(text('y')), ...nonce });
  const enforced = { nonce: '7', enforce_nonce: true };
  const [first, second, other] = [await send(enforced), await send(enforced), await send({ ...enforced, nonce: '8' })];
  const [free, again] = [await send({ nonce: '9' }), await send({ nonce: '9' })];
  expect(second.body.id).toBe(first.body.id);
  expect(new Set([first, other, free, again].map(({ body }) => body.id)).size).toBe(4);
});
