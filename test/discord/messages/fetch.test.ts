import { type APIMessage, DiscordAPIError, type REST } from 'discord.js';
import { ownRoleId } from 'discord-loopback';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownRole } from '../../../src/discord/messages/fetch.ts';
import { unescapeMarkdown } from '../../../src/presentation/markdown/escape.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { AT, answerOf, BOT, type Chat, openChat, questionOf, textOf } from '../chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.close());

const GUILD = { guildId: '77', channelId: '78' };
const ROLE = ownRoleId(GUILD.guildId);
const calling = (...roles: string[]) => ({ mention_roles: roles }) as unknown as APIMessage;

/** A REST service that knows one server; what it was asked. */
function rest(answer: () => Promise<unknown>) {
  const asked: string[] = [];
  const get = (path: string) => {
    asked.push(path);
    return answer();
  };
  return { asked, reader: { rest: { get } as unknown as REST, botId: BOT } };
}

const roles = [{ id: '5', tags: { bot_id: '4' } }, { id: '6' }, { id: ROLE, tags: { bot_id: BOT } }];

test('the role is known by its tag, also where the message answered calls it', async () => {
  const { reader } = rest(async () => ({ roles }));
  expect(await ownRole(calling('6', ROLE), '77', reader)).toBe(ROLE);
  const answering = { ...calling(), referenced_message: calling(ROLE) };
  expect(await ownRole(answering, '77', reader)).toBe(ROLE);
  expect(await ownRole(calling('5', '6'), '77', reader)).toBeNull();
});

test('nobody is asked where no role is called, or where there is no server', async () => {
  const { asked, reader } = rest(async () => ({ roles }));
  expect([await ownRole(calling(), '77', reader), await ownRole(calling(ROLE), undefined, reader)]).toEqual([
    null,
    null,
  ]);
  expect(asked).toEqual([]);
});

test('where Discord will not say, there is none', async () => {
  const refusal = new DiscordAPIError({ code: 50001, message: 'Missing Access' }, 50001, 403, 'GET', '', {});
  expect(await ownRole(calling(ROLE), '77', rest(() => Promise.reject(refusal)).reader)).toBeNull();
});

test('whoever calls the role instead of the bot is told whom to call, in the language of the server', async () => {
  const said = `<@&${ROLE}> 联科行动缩编到多少人？`;
  const { answer } = await chat.discord.say(said, { who: { ...GUILD, guildLocale: 'zh-TW' } });
  expect(answer && unescapeMarkdown(textOf(answer))).toBe(zhTW.conversation.roleCalled);
  const cn = await chat.discord.say(said, { who: { ...GUILD, guildLocale: 'zh-CN' } });
  expect(cn.answer && unescapeMarkdown(textOf(cn.answer))).toBe(zhCN.conversation.roleCalled);
  expect(chat.discord.faults).toEqual([]);
});

test('whoever calls both is answered, and the question has neither', async () => {
  const words = '联科行动缩编到多少人？';
  expect(questionOf(answerOf(await chat.discord.say(`${AT} <@&${ROLE}> ${words}`, { who: GUILD })))).toBe(words);
});
