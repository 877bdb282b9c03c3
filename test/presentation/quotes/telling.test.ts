import { expect, test } from 'vitest';
import { beginning, tellingOf } from '../../../src/presentation/quotes/telling.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  // The clause with the words asked for and a number, not the first one.
  ['2013年有多少维和人员被打死？', 11, '有 14 名维和人员在 5 起敌对行动中被打死'],
  // A name is found by any name.
  ['What did MINUSMA do?', 24, '建立马里稳定团后'],
  ['馬里穩定團做了什麼？', 24, '建立马里稳定团后'],
  ['警察培训了多少人？', 77, '对超过75名警察进行了试点培训'],
])('%s is told of paragraph %i by “%s”', (question, id, words) => {
  expect(tellingOf(question, opened)(Quote.whole(paragraph(id))).piece.text).toContain(words);
});

test('a quote that holds nothing of the question is still told of', () => {
  const quote = Quote.whole(paragraph(30));
  expect(quote.text).toContain(tellingOf('香蕉', opened)(quote).piece.text);
});

test('where nothing is asked a quote is told of by its beginning', () => {
  const { piece } = beginning(Quote.whole(paragraph(15)));
  expect([piece.start, piece.text]).toEqual([0, '2013 年 4 月']);
});
