import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRequest } from '../../../src/presentation/controls/customId.ts';
import { quotesReferred, referenceOf } from '../../../src/presentation/controls/quoteReference.ts';
import { Quote } from '../../../src/report/quote.ts';
import { CORPUS, REPORT } from '../../corpus.ts';
import { hostileText } from '../hostile.ts';

const documents = CORPUS.map(({ document }) => document);
const WHOLE = REPORT.document.paragraphs.map(Quote.whole);

const anyQuote = fc.constantFrom(...REPORT.document.paragraphs).chain((paragraph) => {
  const offset = fc.nat(paragraph.text.length);
  return fc
    .tuple(offset, offset)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => Quote.cut(paragraph, { start: Math.min(a, b), end: Math.max(a, b) }));
});

describe('a reference', () => {
  test('leads back to its quote, alone and among others', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 25 }), (quotes) => {
        expect(quotesReferred(quotes.map(referenceOf).join(), documents)).toEqual(quotes);
      }),
    );
  });

  test('of every paragraph fits into a button', () => {
    for (const quote of WHOLE) {
      expect(
        encodeRequest({ command: 'context', options: { quotes: referenceOf(quote), page: 99 } }, 199),
      ).not.toBeNull();
    }
  });

  test.each([
    '',
    ',',
    'A/68/652',
    '15:0-40',
    'A/68/653:15:0-40',
    'a/68/652:15:0-40',
    'A/68/652:94:0-40',
    'A/68/652:015:0-40',
    'A/68/652:1.5e1:0-40',
    'A/68/652:fn01:0-4',
    'A/68/652:fn9:0-4',
    'A/68/652:__proto__:0-4',
    'A/68/652:15:40-40',
    'A/68/652:15:41-40',
    'A/68/652:15:-1-40',
    'A/68/652:15:00-40',
    'A/68/652:15:0-9999',
    'A/68/652:15:0-40 ',
    'A/68/652:15:0-40,',
    'A/68/652:15:0-40,A/68/652:15:0-9999',
    'A/68/652:15:٠-٤',
  ])('that was made up names nothing: %j', (reference) => {
    expect(quotesReferred(reference, documents)).toBeNull();
  });

  test('of anything sent is a quote of the corpus, or nothing', () => {
    const piece = fc.constantFrom('A/68/652', ':', '15', 'summary', 'fn1', '-', '0', '40', ',', '7', ' ', '%', 'x');
    const anything = fc.oneof(
      hostileText(6),
      fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (reference) => {
        const quotes = quotesReferred(reference, documents);
        if (quotes) expect(quotes.map(referenceOf).join()).toBe(reference);
        for (const { paragraph, text, start } of quotes ?? []) expect(paragraph.text.indexOf(text, start)).toBe(start);
      }),
      { numRuns: 2000 },
    );
  });

  test('never tears a character in two', () => {
    const paragraph = { ...(WHOLE[0] as Quote).paragraph, text: '𠮷野' };
    const document = { ...REPORT.document, paragraphs: [paragraph] };
    expect(quotesReferred('A/68/652:front:0-1', [document])).toBeNull();
    expect(quotesReferred('A/68/652:front:0-2', [document])).toHaveLength(1);
  });
});
