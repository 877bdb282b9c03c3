import { afterEach, beforeEach, expect, test } from 'vitest';
import { cards, text } from '../bodies.ts';
import { request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting({ patienceMs: 200 });
});
afterEach(() => stage.stop());

const reply = { type: 4, data: cards(text('x')) };
const open = () => stage.discord.unanswered();

test('An interaction is unanswered until its answer, or the end of its deferral', async () => {
  const { callback, webhook } = await asked(stage);
  expect(open()).toEqual([{ id: expect.any(String), label: '/ask', createdAt: stage.clock.now }]);
  await request(stage.discord, 'POST', callback, { type: 5 });
  expect(open()).toMatchObject([{ acknowledgedAt: stage.clock.now }]);
  await request(stage.discord, 'PATCH', `${webhook}/messages/@original`, cards(text('x')));
  expect(open()).toEqual([]);
});

test('A refused answer is none', async () => {
  const { callback } = await asked(stage);
  await request(stage.discord, 'POST', callback, { type: 4, data: {} });
  expect(open()).toHaveLength(1);
  await request(stage.discord, 'POST', callback, reply);
  expect(open()).toEqual([]);
});

test('An answer counts even after the person has stopped waiting, and a deleted one too', async () => {
  const [late, deleted] = [await asked(stage), await asked(stage)];
  await request(stage.discord, 'POST', late.callback, { type: 5 });
  await request(stage.discord, 'POST', deleted.callback, { type: 5 });
  await expect(late.reply).rejects.toThrow('never completed within 200 ms');
  expect(open()).toHaveLength(2);
  await request(stage.discord, 'PATCH', `${late.webhook}/messages/@original`, cards(text('x')));
  await request(stage.discord, 'DELETE', `${deleted.webhook}/messages/@original`);
  expect(open()).toEqual([]);
});

test('A second answer to one interaction is counted, and is a fault unless the first was lost', async () => {
  const { callback } = await asked(stage);
  await request(stage.discord, 'POST', callback, reply);
  expect(stage.discord.answeredTwice()).toEqual([]);
  await request(stage.discord, 'POST', callback, reply);
  expect(stage.discord.answeredTwice()).toMatchObject([{ label: '/ask' }]);
  expect(stage.discord.faults).toEqual([expect.stringContaining('/ask was acknowledged a second time')]);

  const lost = await asked(stage);
  stage.discord.failNext({ path: /callback$/, broken: 'reset' });
  await expect(request(stage.discord, 'POST', lost.callback, reply)).rejects.toThrow();
  expect((await request(stage.discord, 'POST', lost.callback, reply)).body.code).toBe(40060);
  expect(stage.discord.answeredTwice()).toHaveLength(2);
  expect(stage.discord.faults).toHaveLength(1);
});
