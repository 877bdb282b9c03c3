import { afterEach, beforeEach, expect, test } from 'vitest';
import { button, cards, row, text } from '../bodies.ts';
import { begin } from '../bot.ts';
import { request } from '../rawBot.ts';
import { asked, type Setting, setting } from '../stage.ts';

let stage: Setting;
beforeEach(async () => {
  stage = await setting();
});
afterEach(() => stage.stop());

test('Commands that nobody registered cannot be used', async () => {
  await expect(stage.discord.command('budget')).rejects.toThrow('No slash command "budget" is registered.');
  const message = stage.discord.write('x');
  await expect(stage.discord.menu('Quote', message)).rejects.toThrow('No context-menu command "Quote" is registered.');
});

test('A message that is gone cannot be pressed', async () => {
  const { callback, webhook, reply } = await asked(stage);
  await request(stage.discord, 'POST', callback, { type: 4, data: cards(text('x'), row(button('Go', 'go'))) });
  const { message } = await reply;
  await request(stage.discord, 'DELETE', `${webhook}/messages/@original`);
  await expect(stage.discord.press(message, 'go')).rejects.toThrow('The message is gone.');
});

test('The time until the acknowledgement is measured, not that until the answer', async () => {
  const { callback, webhook, reply } = await asked(stage);
  stage.clock.now += 700;
  await request(stage.discord, 'POST', callback, { type: 5 });
  stage.clock.now += 5000;
  await request(stage.discord, 'PATCH', `${webhook}/messages/@original`, cards(text('x')));
  await expect(reply).resolves.toMatchObject({ acknowledgedAfterMs: 700, callbackType: 5 });
});

test('Without a bot there is nobody to ask', async () => {
  const alone = await begin();
  await expect(alone.press(alone.write('x'), 'go')).rejects.toThrow('no control "go"');
  await expect(alone.command('ask')).rejects.toThrow('No slash command "ask" is registered.');
  await alone.close();
});
