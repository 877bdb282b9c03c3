import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/report/paragraph.ts';
import { excerpt, Quote, sentencesWith } from '../../src/report/quote.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { paragraphOf } from './figures/read.ts';

test('a quote is a slice of its paragraph', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORT.document.paragraphs), fc.nat(), fc.nat(), (from, a, b) => {
      const start = a % from.text.length;
      const end = start + 1 + (b % (from.text.length - start));
      expect(Quote.cut(from, { start, end }).text).toBe(from.text.slice(start, end));
    }),
  );
});

test.each([
  ['an empty span', 3, 3],
  ['a span before the paragraph', -1, 3],
  ['a span beyond the paragraph', 0, 100_000],
])('%s is no quote', (_, start, end) => {
  expect(() => Quote.cut(paragraph(1), { start, end })).toThrow(RangeError);
});

test('a quote is flagged with the errors it shows, and with no others', () => {
  const whole = Quote.whole(paragraph(14));
  expect(whole.errata.map(({ suggested }) => suggested)).toEqual(['利比里亚', '利比里亚']);
  const [first] = whole.errata;
  expect(Quote.cut(paragraph(14), { start: 0, end: first?.end ?? 0 }).errata).toEqual([first]);
  expect(Quote.cut(paragraph(14), { start: 20, end: 40 }).errata).toEqual([]);
});

const short = paragraphOf('一是这样。 二是那样。三呢？');

test('the sentence that holds a span, without the space round it', () => {
  expect(sentencesWith(short, { start: 7, end: 8 }).text).toBe('二是那样。');
});

test('the sentences that a span touches, from the first to the last', () => {
  expect(sentencesWith(short, { start: 2, end: 8 }).text).toBe('一是这样。 二是那样。');
});

const cut = (start: number, end: number, of: Paragraph = paragraph(15)) => Quote.cut(of, { start, end });
const places = (quotes: readonly Quote[]) => quotes.map(({ paragraph: { id }, start, end }) => [id, start, end]);

describe('an excerpt', () => {
  test('stands in the order of the document, however its quotes were chosen', () => {
    const chosen = [cut(50, 60), cut(0, 9, paragraph(71)), cut(0, 9), cut(0, 9, paragraph('summary'))];
    expect(places(excerpt(chosen))).toEqual([
      ['summary', 0, 9],
      [15, 0, 9],
      [15, 50, 60],
      [71, 0, 9],
    ]);
  });

  test.each<[string, Quote[], number[][]]>([
    ['adjoin', [cut(10, 20), cut(0, 10)], [[0, 20]]],
    ['overlap', [cut(0, 12), cut(8, 20)], [[0, 20]]],
    ['hold each other', [cut(0, 20), cut(5, 8)], [[0, 20]]],
    ['leave out a character between them', [cut(0, 10), cut(11, 20)], [[0, 10], [11, 20]]], // biome-ignore format: pairs
  ])('joins quotes only where nothing is left out: those that %s', (_, quotes, spans) => {
    expect(excerpt(quotes).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  test('shows exactly the characters chosen, each once, and its parts never touch', () => {
    const quote = fc.constantFrom(...REPORT.document.paragraphs.slice(0, 3)).chain((of) => {
      const offset = fc.nat(of.text.length);
      return fc
        .tuple(offset, offset)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => cut(Math.min(a, b), Math.max(a, b), of));
    });
    const characters = (quotes: readonly Quote[]) =>
      quotes.flatMap(({ paragraph: { id }, start, end }) =>
        Array.from({ length: end - start }, (_, at) => `${id}:${start + at}`),
      );
    fc.assert(
      fc.property(fc.array(quote, { minLength: 1, maxLength: 6 }), (quotes) => {
        const joined = excerpt(quotes);
        const shown = characters(joined);
        expect(new Set(shown)).toEqual(new Set(characters(quotes)));
        expect(new Set(shown).size).toBe(shown.length);
        for (const [at, each] of joined.entries()) {
          const before = joined[at - 1];
          if (before?.paragraph === each.paragraph) expect(each.start).toBeGreaterThan(before.end);
        }
      }),
    );
  });
});
