import { afterEach, beforeEach, expect, test } from 'vitest';
import { cards, NOBODY, text, V2 } from '../bodies.ts';
import { request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting();
});
afterEach(() => stage.stop());

const reply = { type: 4, data: cards(text('x')) };
const original = '/messages/%40original';

async function answered(first: unknown = reply, who = {}) {
  const paths = await asked(stage, who);
  await request(stage.discord, 'POST', paths.callback, first);
  return paths;
}

test('The answer can be read, changed and deleted under its escaped name', async () => {
  const { webhook } = await answered();
  const edited = await request(stage.discord, 'PATCH', webhook + original, cards(text('y')), {});
  expect(edited.body).toMatchObject({ flags: V2, edited_timestamp: expect.any(String) });
  const read = await request(stage.discord, 'GET', webhook + original, undefined, {});
  expect(read.body).toEqual(edited.body);
  expect((await request(stage.discord, 'DELETE', webhook + original, undefined, {})).status).toBe(204);
  expect(stage.discord.faults).toEqual([]);
  expect((await request(stage.discord, 'GET', webhook + original)).body.code).toBe(10008);
});

test('A token works for 15 minutes', async () => {
  const { webhook } = await answered();
  stage.clock.now += 15 * 60_000;
  expect((await request(stage.discord, 'PATCH', webhook + original, cards(text('y')))).status).toBe(200);
  stage.clock.now += 1;
  const late = await request(stage.discord, 'PATCH', webhook + original, cards(text('z')));
  expect([late.status, late.body.code]).toEqual([401, 50027]);
  expect(stage.discord.faults).toEqual([expect.stringContaining('the token of /ask is older than 15 minutes')]);
});

test('Tokens and applications that do not exist are refused', async () => {
  const { webhook } = await answered();
  const token = webhook.split('/').at(-1);
  expect((await request(stage.discord, 'GET', `/webhooks/1/${token}${original}`)).body.code).toBe(10015);
  expect((await request(stage.discord, 'GET', `${webhook}x${original}`)).body.code).toBe(50027);
});

test('Before the acknowledgement there is nothing to edit or to follow', async () => {
  const { webhook } = await asked(stage);
  expect((await request(stage.discord, 'PATCH', webhook + original, cards(text('y')))).body.code).toBe(10008);
  expect((await request(stage.discord, 'POST', webhook, cards(text('y')))).body.code).toBe(10015);
});

test('An edit makes nothing ephemeral, and asking for it is a fault', async () => {
  const { webhook } = await answered();
  const edit = { ...cards(text('y')), flags: V2 | 64 };
  expect((await request(stage.discord, 'PATCH', webhook + original, edit)).body.flags).toBe(V2);
  expect(stage.discord.faults).toEqual([expect.stringContaining('cannot make the answer to /ask ephemeral')]);
});

test('An edit that takes Components V2 away is refused', async () => {
  const { webhook } = await answered();
  const edit = { flags: 0, content: 'x', allowed_mentions: NOBODY };
  expect((await request(stage.discord, 'PATCH', webhook + original, edit)).body.code).toBe(50035);
});

test('Only where a person brought the bot along are follow-ups limited to five', async () => {
  const own = await answered(reply, { install: 'user' });
  const installed = await answered();
  for (let count = 0; count < 5; count += 1) await request(stage.discord, 'POST', own.webhook, cards(text('f')));
  for (let count = 0; count < 5; count += 1) await request(stage.discord, 'POST', installed.webhook, cards(text('f')));
  expect((await request(stage.discord, 'POST', own.webhook, cards(text('f')))).body.code).toBe(40094);
  expect((await request(stage.discord, 'POST', installed.webhook, cards(text('f')))).status).toBe(200);
});

test('A follow-up has an id by which it can be changed', async () => {
  const { webhook } = await answered();
  const { body } = await request(stage.discord, 'POST', webhook, cards(text('f')));
  const edited = await request(stage.discord, 'PATCH', `${webhook}/messages/${body.id}`, cards(text('g')));
  expect(edited).toMatchObject({ status: 200, body: { id: body.id } });
  expect(stage.discord.faults).toEqual([]);
});

test('A deleted answer ends the waiting in a sentence', async () => {
  const { webhook, reply: seen } = await answered({ type: 5 });
  await request(stage.discord, 'DELETE', webhook + original);
  await expect(seen).rejects.toThrow('/ask got no answer: the bot deleted its answer.');
});
