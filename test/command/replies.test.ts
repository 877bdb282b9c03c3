import { expect, test } from 'vitest';
import { TERMINAL } from '../../src/command/command.ts';
import { besides, checkedReply, distinct, figuresReply, missingReply, quotedReply } from '../../src/command/replies.ts';
import { sentenceMessage } from '../../src/presentation/replies/help.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraph } from '../corpus.ts';
import { library } from '../library.ts';
import { wordsIn } from '../presentation/messages.ts';

const quote = Quote.cut(paragraph(15), { start: 0, end: 9 });
const message = sentenceMessage('x');

test('a reply comes beside the message that was pressed, and a page turned in its place', () => {
  const reply = quotedReply([quote], message);
  expect(reply.answer).toEqual({ kind: 'quoted', quotes: [quote], span: null });
  expect(besides(reply, {}).message.ephemeral).toBe(true);
  expect(besides(reply, { page: 2 }).message.ephemeral).toBe(false);
});

test('what is missing is named, and help stands below it', () => {
  const request = { command: 'mission', options: { name: '香蕉' } };
  const help = [...sentenceMessage('您要找的是不是').components];
  const reply = missingReply('name', '香蕉', request, zhCN, { help });
  expect(reply.answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'name', name: '香蕉' } });
  expect(wordsIn(reply.message)).toBe(`${zhCN.missing.name('香蕉')}\n您要找的是不是`);
});

test('each quote is there once, in its order', () => {
  const other = Quote.whole(paragraph(2));
  const again = Quote.cut(paragraph(15), { start: 0, end: 9 });
  expect(distinct([quote, other, again]).map(({ start, end }) => [start, end])).toEqual([
    [0, 9],
    [0, other.end],
  ]);
});

test('figures that there are none of are said to be missing', async () => {
  const context = { library: await library(), wording: zhCN };
  const reply = await figuresReply({ command: 'figures', options: { topic: ' 香蕉 ' } }, 'x', [], context);
  expect(reply.answer).toMatchObject({ missing: { what: 'figures', name: '香蕉' } });
});

test('a text without a sentence is a mistake', async () => {
  const context = { library: await library(), wording: zhCN, setting: TERMINAL, commands: [] };
  await expect(checkedReply('……', {}, context)).rejects.toThrow(UserError);
});
