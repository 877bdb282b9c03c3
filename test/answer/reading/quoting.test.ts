import { describe, expect, test } from 'vitest';
import { bestSentence, quoteFrom, shortAnswer, together } from '../../../src/answer/reading/quoting.ts';
import { Quote } from '../../../src/report/quote.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { paragraphOf } from '../../report/figures/read.ts';

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

describe('of a table', () => {
  const table = paragraphOf('兵力如下：\n特派团\t军人\t警察\n湖国稳定团\t5 201\t949\n山地特派团\t4 110\t312');
  const rowAt = async (text: string, place: { start: number; end: number } | null) =>
    (await quoteFrom(table, place, { text }, opened)).quote.text;

  test('the words of the question find the row where what was read reaches over several', async () => {
    const start = table.text.indexOf('949');
    const place = { start, end: start + '949\n山地'.length };
    expect(await rowAt('山地特派团的军人', place)).toBe('山地特派团\t4 110\t312');
    expect(await rowAt('湖国稳定团的军人', place)).toBe('湖国稳定团\t5 201\t949');
  });

  test('the head is no answer', async () => {
    expect(await rowAt('特派团的军人和警察', null)).not.toContain('军人');
  });
});

describe('the best sentence', () => {
  test.each<[number, string, string]>([
    [11, '被打死', '自 2013 年初以来，有 14 名维和人员在 5 起敌对行动中被打死。'],
    [2, '85207', '超过119个国家派遣了85 207名军事人员'],
  ])('of paragraph %i the sentence that holds %s', async (id, text, words) => {
    expect((await bestSentence(paragraph(id), { text }, opened)).text).toContain(words);
  });

  test('is one whole sentence, the first where nothing tells them apart', async () => {
    for (const from of REPORT.document.paragraphs) {
      const { text } = await bestSentence(from, { text: '香蕉' }, opened);
      const [first] = sentences(from.text);
      expect(text).toBe(from.text.slice(first?.start, first?.end).trim());
    }
  });
});

const TEXT = '2013 年 4 月，马里稳定团获得授权，部署 11 200 人；法国军队：减少。';
const quote = Quote.whole(paragraphOf(TEXT));
const answered = (words: string) =>
  shortAnswer(quote, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('the clause that the answer stands in, without its marks', () => {
  expect(answered('11 200').text).toBe('部署 11 200 人');
  expect(answered('减少').text).toBe('减少');
});

test('an answer over two clauses is both', () => {
  expect(answered('授权，部署').text).toBe('马里稳定团获得授权，部署 11 200 人');
});

test('where the answer is its whole clause, the next one says what of it', () => {
  expect(answered('2013 年 4 月').text).toBe('2013 年 4 月，马里稳定团获得授权');
});

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
