import { expect, test } from 'vitest';
import { shortAnswer } from '../../../src/answer/reading/shortAnswer.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraphOf } from '../../report/figures/read.ts';

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
