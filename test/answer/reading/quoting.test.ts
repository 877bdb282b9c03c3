import { expect, test } from 'vitest';
import { quoteFrom } from '../../../src/answer/reading/quoting.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();
const asked = { text: '2013年有多少维和人员死亡' };

test('what was read is quoted by its sentence, with the clause as the short answer', async () => {
  const start = paragraph(51).text.indexOf('27 名');
  const { quote, answer } = await quoteFrom(paragraph(51), { start, end: start + 4 }, asked, opened);
  expect(quote.text).toMatch(/^自 2013 年初以来，27 名.*达尔富尔混合行动。$/u);
  expect(answer?.text).toBe('27 名维和军警人员在 13 次敌对行动中身亡');
});

test('what was not read is quoted by its nearest sentence and sets nothing off', async () => {
  const { quote, answer } = await quoteFrom(paragraph(15), null, { text: '法国军队减少了存在' }, opened);
  expect(quote.text).toContain('法国军队减少了存在');
  expect(answer).toBeNull();
});
