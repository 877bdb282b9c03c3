import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { sentences } from '../command/command.ts';
import { library } from '../library.ts';
import { quotesIn, respond, wordsIn } from '../presentation/messages.ts';

test('a question is answered by the report', async () => {
  const { answer, message } = await respond('ask', { question: '2013年有多少维和人员被打死？' });
  expect(answer).toMatchObject({ kind: 'quoted' });
  expect(quotesIn(message)[0]?.paragraph.id).toBe(51);
});

test('a question about what the corpus does not hold is told so', async () => {
  const { answer, message } = await respond('ask', { question: 'MINUSCA有多少人？' });
  expect(answer).toMatchObject({ kind: 'nothing_found', missing: { name: 'MINUSCA' } });
  expect(wordsIn(message)).toContain('语料未提及“MINUSCA”。');
});

test('an empty question is a mistake, told in the language of the person', async () => {
  const expected = { 'zh-CN': '请填写“问题”。', 'zh-TW': '請填寫「問題」。', 'en-US': 'Please fill in “question”.' };
  expect(await sentences('ask', {})).toEqual(expected);
  expect(await sentences('ask', { question: ' \n' })).toEqual(expected);
});

test('a question has no choices', async () => {
  expect(ask.complete).toBeUndefined();
  expect((await library()).passages.length).toBe(96);
});
