import { expect, test } from 'vitest';
import { together } from '../../../src/answer/reading/together.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraphOf } from '../../report/figures/read.ts';

const one = paragraphOf('甲有 1 人，乙有 2 人。丙有 3 人。');
const other = paragraphOf('丁有 4 人。');
const cut = (start: number, end: number) => Quote.cut(one, { start, end });
const first = { quote: cut(0, 14), answer: cut(0, 6) };

test('two answers of one sentence are one, from the first to the last', () => {
  const [found, ...others] = together([first, { quote: cut(0, 14), answer: cut(7, 13) }]);
  expect([found?.quote.text, found?.answer?.text, others]).toEqual([
    '甲有 1 人，乙有 2 人。',
    '甲有 1 人，乙有 2 人',
    [],
  ]);
});

test('two sentences side by side are one quote; the first answer stays set off', () => {
  const [found] = together([first, { quote: cut(14, 21), answer: cut(14, 20) }]);
  expect([found?.quote.text, found?.answer?.text]).toEqual([one.text, '甲有 1 人']);
});

test('what stands in other paragraphs stays apart, as does what is far away', () => {
  const far = paragraphOf(`甲。${'很长的话'.repeat(40)}。乙。`);
  expect(together([first, { quote: Quote.whole(other), answer: null }])).toHaveLength(2);
  const ends = [Quote.cut(far, { start: 0, end: 2 }), Quote.cut(far, { start: 163, end: 165 })];
  expect(together(ends.map((quote) => ({ quote, answer: null })))).toHaveLength(2);
  expect(together([])).toEqual([]);
});
