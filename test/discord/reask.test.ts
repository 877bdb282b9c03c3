import { isEphemeral, type StoredMessage, type Who } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withReask } from '../../src/discord/reask.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import type { Message } from '../../src/presentation/message.ts';
import { display, line } from '../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { buttonsIn } from '../presentation/messages.ts';
import { AT, answerOf, BOT, buttonOf, type Chat, openChat, questionOf, textOf } from './chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.close());
afterEach(() => expect(chat.discord.faults).toEqual([]));

const { reask, gone, notYours } = zhCN.conversation;
const ASKER: Who = { locale: 'zh-CN' };
const ask = (words: string) => chat.discord.say(`${AT} ${words}`);
const press = (answer: StoredMessage, who = ASKER, label = reask) =>
  chat.discord.press(answer, buttonOf(answer, label) ?? '', who);

describe('the button under an answer', () => {
  test('reads the question anew and changes the answer in place', async () => {
    const { message, answer } = await ask('联科行动缩编到多少人？');
    await chat.discord.edit(message, `${AT} 马里稳定团什么时候获得授权？`, 50);
    const pressed = await press(answerOf({ message, answer }));
    expect(pressed.message.id).toBe(answer?.id);
    expect(questionOf(pressed.message)).toBe('马里稳定团什么时候获得授权？');
    expect(buttonOf(pressed.message, reask)).toBeDefined();
  });

  test('completes a follow-up again, as it now is', async () => {
    const first = answerOf(await ask('联科行动缩编到多少人？'));
    const { message, answer } = await chat.discord.say('那联利特派团呢？', { replyTo: first });
    await chat.discord.edit(message, '它的预算呢？', 50);
    expect(questionOf((await press(answerOf({ message, answer }))).message)).toBe('联科行动的预算呢？');
  });

  test('works after a restart, and in a direct message', async () => {
    const answer = answerOf(await ask('联科行动缩编到多少人？'));
    await chat.restart();
    expect(questionOf((await press(answer)).message)).toBe('联科行动缩编到多少人？');
    const who = { ...ASKER, guildId: null };
    const direct = answerOf(await chat.discord.say('联科行动缩编到多少人？', { who }));
    expect(questionOf((await press(direct)).message)).toBe('联科行动缩编到多少人？');
  });

  test('stays when a page is turned', async () => {
    const card = answerOf(await ask('/mission 马里稳定团'));
    const turned = await press(card, ASKER, zhCN.nextPage);
    expect(textOf(turned.message)).toContain('第 2 页');
    expect(buttonOf(turned.message, reask)).toBeDefined();
  });

  test('is not there under the answer to a command', async () => {
    const commands = [{ name: 'ask', description: 'x', options: [{ type: 3, name: 'question', description: 'x' }] }];
    await fetch(`${chat.discord.api}/v10/applications/${BOT}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${chat.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(commands),
    });
    const { message } = await chat.discord.command('ask', { question: '联科行动缩编到多少人？' }, ASKER);
    expect(buttonOf(message, reask)).toBeUndefined();
  });
});

describe('who presses it', () => {
  test('must have asked, or manage messages; others are told so alone', async () => {
    const answer = answerOf(await ask('联科行动缩编到多少人？'));
    const other = await press(answer, { ...ASKER, userId: '42' });
    expect(textOf(other.message)).toBe(notYours);
    expect(isEphemeral(other.message)).toBe(true);
    const moderator = await press(answer, { ...ASKER, userId: '43', moderates: true });
    expect(moderator.message.id).toBe(answer.id);
  });

  test.each<[string, (message: StoredMessage) => unknown]>([
    ['deleted', (message) => chat.discord.remove(message)],
    ['no longer for the bot', (message) => chat.discord.edit(message, '没什么', 50)],
  ])('is told alone where the question is %s, and the answer stays', async (_, change) => {
    const { message, answer } = await ask('联科行动缩编到多少人？');
    await change(message);
    const pressed = await press(answerOf({ message, answer }));
    expect(textOf(pressed.message)).toBe(gone);
    expect(isEphemeral(pressed.message)).toBe(true);
    expect(chat.discord.message(answer?.id ?? '')).toEqual(answer);
  });
});

describe('a message', () => {
  const text = (words: string): Message => ({ accent: 0, components: [display(line('body', words))] });

  test('gets the button in its last row, or in one of its own', () => {
    const once = withReask(text('x'), zhCN);
    const twice = withReask(once, zhCN);
    expect([once, twice].map(({ components }) => components.length)).toEqual([2, 2]);
    expect(buttonsIn(twice).map(({ label }) => label)).toEqual([reask, reask]);
  });

  test('that is full goes without', () => {
    const full = text('字'.repeat(2_995));
    expect(faults(full)).toEqual([]);
    expect(withReask(full, zhCN)).toBe(full);
  });
});
