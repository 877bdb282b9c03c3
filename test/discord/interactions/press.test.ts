import { isEphemeral, type StoredMessage, type Who } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { AT, answerOf, BOT, buttonOf, type Chat, openChat, questionOf, textOf } from '../chat.ts';

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

describe('an answer to a message, of which no press says who asked,', () => {
  const FIRST: Who = { locale: 'zh-CN', userId: '41' };
  const OTHER: Who = { locale: 'zh-CN', userId: '42' };
  const MODERATOR: Who = { locale: 'zh-CN', userId: '43', moderates: true };

  const answered = async (words = '联科行动缩编到多少人？', who = FIRST) =>
    answerOf(await chat.discord.say(`${AT} ${words}`, { who }));
  const pressAs = (message: StoredMessage, label: string, who: Who) =>
    chat.discord.press(message, buttonOf(message, label) ?? '', who);

  /** Whether the message is gone once this person has pressed 删除. */
  async function deletes(who: Who, message: StoredMessage): Promise<boolean> {
    const pressed = pressAs(message, zhCN.sharing.remove, who);
    await pressed.catch((error: Error) => expect(error.message).toContain('the bot deleted its answer'));
    return chat.discord.message(message.id) === undefined;
  }

  test('is deleted by whoever asked and by moderators, and by nobody else', async () => {
    const message = await answered();
    expect([await deletes(OTHER, message), await deletes(FIRST, message)]).toEqual([false, true]);
    expect(await deletes(MODERATOR, await answered())).toBe(true);
    const direct = { ...FIRST, guildId: null };
    expect(await deletes(direct, await answered(undefined, direct))).toBe(true);
  });

  test('stays theirs when somebody else turns the page, or a moderator has it read anew', async () => {
    const { message: turned } = await pressAs(await answered('/mission 马里稳定团'), zhCN.nextPage, OTHER);
    const { message: anew } = await pressAs(turned, zhCN.conversation.reask, MODERATOR);
    expect([await deletes(OTHER, anew), await deletes(FIRST, anew)]).toEqual([false, true]);
  });

  test('can be deleted though the question is gone', async () => {
    const message = await answered();
    const asked = chat.discord.message(message.message_reference?.message_id ?? '');
    if (asked) chat.discord.remove(asked);
    expect(await deletes(FIRST, message)).toBe(true);
  });

  test('can be deleted where it is but a sentence', async () => {
    const message = await answered('/维和 马里');
    expect(textOf(message)).toContain('/help');
    expect([await deletes(OTHER, message), await deletes(FIRST, message)]).toEqual([false, true]);
  });
});
