import { expect, test } from 'vitest';
import { placeNames } from '../../../src/presentation/quotes/placeNames.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph } from '../../corpus.ts';

const quote = Quote.whole(paragraph(15));
const elsewhere = Quote.whole({ ...paragraph(2), document: { ...paragraph(2).document, symbol: 'A/69/642' } });

test('quotes of one document are called by their paragraphs', () => {
  expect(placeNames([quote, Quote.whole(paragraph('summary'))], enUS)(quote)).toBe('para. 15');
});

test('quotes of several documents are told apart by symbol', () => {
  expect([quote, elsewhere].map(placeNames([quote, elsewhere], enUS))).toEqual([
    'A/68/652, para. 15',
    'A/69/642, para. 2',
  ]);
});
