import { afterEach, beforeEach, expect, test } from 'vitest';
import { cards, text } from '../bodies.ts';
import { request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting();
});
afterEach(() => stage.stop());

const reply = { type: 4, data: cards(text('x')) };

test('The first response within three seconds is accepted without a body or content type', async () => {
  const { callback } = await asked(stage);
  stage.clock.now += 3000;
  const answer = await request(stage.discord, 'POST', callback, reply, {});
  expect(answer.status).toBe(204);
  expect(answer.headers.get('content-type')).toBeNull();
  expect(stage.discord.faults).toEqual([]);
});

test('A response after three seconds meets 10062', async () => {
  const { callback } = await asked(stage);
  stage.clock.now += 3001;
  const answer = await request(stage.discord, 'POST', callback, reply);
  expect([answer.status, answer.body.code]).toEqual([404, 10062]);
  expect(stage.discord.faults).toEqual([expect.stringContaining('/ask was acknowledged after 3001 ms')]);
});

test('A second response meets 40060', async () => {
  const { callback } = await asked(stage);
  await request(stage.discord, 'POST', callback, { type: 5 });
  const answer = await request(stage.discord, 'POST', callback, reply);
  expect([answer.status, answer.body.code]).toEqual([400, 40060]);
  expect(stage.discord.faults).toHaveLength(1);
});

test('A response to an interaction that never was meets 10062', async () => {
  const answer = await request(stage.discord, 'POST', '/interactions/1/abc/callback', reply);
  expect([answer.status, answer.body.code]).toEqual([404, 10062]);
});

test('A refused response leaves the interaction open', async () => {
  const { callback, reply: seen } = await asked(stage);
  const bad = await request(stage.discord, 'POST', callback, { type: 4, data: {} });
  expect([bad.status, bad.body.code]).toEqual([400, 50035]);
  expect(await request(stage.discord, 'POST', callback, reply)).toMatchObject({ status: 204 });
  await expect(seen).resolves.toMatchObject({ callbackType: 4 });
});

test('With its response asked for, a deferral shows the message that is loading', async () => {
  const { callback } = await asked(stage);
  const deferral = { type: 5, data: { flags: 64 } };
  const { body } = await request(stage.discord, 'POST', `${callback}?with_response=true`, deferral);
  expect(body).toMatchObject({
    interaction: { type: 2, response_message_loading: true, response_message_ephemeral: true },
    resource: { type: 4, message: { flags: 64 | 128 } },
  });
  expect(stage.discord.faults).toEqual([]);
});
