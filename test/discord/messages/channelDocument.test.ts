import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import { documentIn } from '../../../src/discord/messages/channelDocument.ts';
import { declare } from '../../../src/discord/registration/declaration.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { severalDocuments } from '../../search/severalDocuments.ts';
import { AT, answerOf, BOT, type Chat, openChat, TOKEN, textOf } from '../chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat(await severalDocuments());
  const rest = new REST({ api: chat.discord.api, version: '10' }).setToken(TOKEN);
  await rest.put(Routes.applicationCommands(BOT), { body: DECLARED_COMMANDS.map(declare) });
});
afterAll(() => chat.close());

const HERE = { locale: 'zh-CN', topic: '灯塔 | 引段：A/77/901 | 请友善' };

test.each([
  ['引段：A/68/652', 'A/68/652'],
  ['Pilcrow: a-68-652, for now', 'a-68-652'],
  ['pilcrow:S/RES/2098(2013)；其他', 'S/RES/2098(2013)'],
  ['引段', undefined],
  ['', undefined],
  [null, undefined],
])('a topic of %s names %s', (topic, document) => {
  expect(documentIn({ topic })).toBe(document);
});

test('a channel without a topic, or none at all, names nothing', () => {
  expect([documentIn({}), documentIn(null), documentIn(undefined)]).toEqual([undefined, undefined, undefined]);
});

test('a command, its pages and suggestions look in the document that the topic of the channel names', async () => {
  const { message } = await chat.discord.command('search', { words: '渔业' }, HERE);
  expect(textOf(message)).toContain('A/77/901，第2段');
  expect(textOf(message)).not.toContain('A/78/902');
  const elsewhere = await chat.discord.command('search', { words: '渔业' }, { locale: 'zh-CN' });
  expect(textOf(elsewhere.message)).toContain('A/78/902');
  const { choices } = await chat.discord.autocomplete('search', { document: '2023' }, 'document', HERE);
  expect(choices.map(({ name }) => name)).toEqual(['A/78/902 《灯塔的管理》 2023', zhCN.choosing.all]);
  expect(chat.discord.faults).toEqual([]);
});

test('a question to the bot is asked of it, too', async () => {
  const said = (who: object) => chat.discord.say(`${AT} 守护灯塔的警察有多少名？`, { who });
  expect(textOf(answerOf(await said(HERE)))).toContain('40名');
  expect(textOf(answerOf(await said({ locale: 'zh-CN' })))).toContain('52名');
  expect(chat.discord.faults).toEqual([]);
});
