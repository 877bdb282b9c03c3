import type { StoredMessage, Who } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { AT, answerOf, buttonOf, type Chat, openChat, textOf } from './chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.close());
afterEach(() => expect(chat.discord.faults).toEqual([]));

const ASKER: Who = { locale: 'zh-CN', userId: '41' };
const OTHER: Who = { locale: 'zh-CN', userId: '42' };
const MODERATOR: Who = { locale: 'zh-CN', userId: '43', moderates: true };

const ask = async (words = '联科行动缩编到多少人？', who = ASKER) =>
  answerOf(await chat.discord.say(`${AT} ${words}`, { who }));
const press = (message: StoredMessage, label: string, who: Who) =>
  chat.discord.press(message, buttonOf(message, label) ?? '', who);

/** Whether the message is gone once this person has pressed 删除. */
async function deletes(who: Who, message: StoredMessage): Promise<boolean> {
  const pressed = press(message, zhCN.sharing.remove, who);
  await pressed.catch((error: Error) => expect(error.message).toContain('the bot deleted its answer'));
  return chat.discord.message(message.id) === undefined;
}

describe('an answer to a message, of which no press says who asked,', () => {
  test('is deleted by whoever asked and by moderators, and by nobody else', async () => {
    const message = await ask();
    expect([await deletes(OTHER, message), await deletes(ASKER, message)]).toEqual([false, true]);
    expect(await deletes(MODERATOR, await ask())).toBe(true);
    const direct = { ...ASKER, guildId: null };
    expect(await deletes(direct, await ask(undefined, direct))).toBe(true);
  });

  test('stays theirs when somebody else turns the page, or a moderator has it read anew', async () => {
    const { message: turned } = await press(await ask('/mission 马里稳定团'), zhCN.nextPage, OTHER);
    const { message: anew } = await press(turned, zhCN.conversation.reask, MODERATOR);
    expect([await deletes(OTHER, anew), await deletes(ASKER, anew)]).toEqual([false, true]);
  });

  test('can be deleted though the question is gone', async () => {
    const message = await ask();
    const asked = chat.discord.message(message.message_reference?.message_id ?? '');
    if (asked) chat.discord.remove(asked);
    expect(await deletes(ASKER, message)).toBe(true);
  });

  test('can be deleted where it is but a sentence', async () => {
    const message = await ask('/维和 马里');
    expect(textOf(message)).toContain('/help');
    expect([await deletes(OTHER, message), await deletes(ASKER, message)]).toEqual([false, true]);
  });
});
