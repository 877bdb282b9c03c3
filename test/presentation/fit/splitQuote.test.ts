import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuote } from '../../../src/presentation/fit/splitQuote.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { Quote } from '../../../src/report/quote.ts';
import { codePoints, utf8Bytes } from '../../../src/text/length.ts';
import { hostileCut, hostileText, paragraphOf } from '../hostile.ts';
import { reportLines } from '../report.ts';

const rendered = (quote: Quote): string => toMarkdown([{ style: 'quote', parts: [{ kind: 'quote', quote }] }]);
const texts = (text: string, bytes: number): string[] =>
  splitQuote(Quote.whole(paragraphOf(text)), { bytes, codePoints: 4000 }).map((piece) => piece.text);
const wholeGraphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment);

describe('splitQuote', () => {
  it('leaves a quote that fits whole', () => {
    const quote = Quote.whole(paragraphOf('甲。乙。'));
    expect(splitQuote(quote, { bytes: 100, codePoints: 100 })).toEqual([quote]);
  });

  it('cuts after a sentence and its closing marks', () => {
    expect(texts('“甲甲。”乙乙；丙丙丙丙丙', 25)).toEqual(['“甲甲。”', '乙乙；', '丙丙丙丙丙']);
    expect(texts('甲。乙。丙。', 14)).toEqual(['甲。乙。', '丙。']);
  });

  it('takes the point of an abbreviation for no end of a sentence', () => {
    expect(texts('Two words. See Add. 1 here', 24)).toEqual(['Two words. ', 'See Add. 1 here']);
  });

  it('cuts after a comma where no sentence ends, else between characters', () => {
    expect(texts('甲甲，乙乙乙乙', 20)).toEqual(['甲甲，', '乙乙乙乙']);
    expect(texts('👩‍👩‍👧‍👦👩‍👩‍👧‍👦𠮷𠮷', 34)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦𠮷', '𠮷']);
  });

  it('cuts after no sentence whose end would cost more than the budget', () => {
    expect(texts('\u2067甲。\u2069乙乙乙', 22)).toEqual(['\u2067甲。\u2069', '乙乙乙']);
  });

  it('counts code points too', () => {
    const quote = Quote.whole(paragraphOf('甲。'.repeat(10)));
    const pieces = splitQuote(quote, { bytes: 9000, codePoints: 10 });
    expect(pieces.map((piece) => piece.text.length)).toEqual([8, 8, 4]);
  });

  it('halves no surrogate pair of a character longer than the budget', () => {
    const pieces = texts(`e${'\u{1D167}'.repeat(40)}`, 30);
    expect(pieces.every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true);
    expect(pieces.length).toBeGreaterThan(1);
  });

  it('refuses a budget in which nothing fits', () => {
    expect(() => texts('甲', 4)).toThrow(RangeError);
  });

  it('gives adjoining pieces that are the whole span, each within the budget, none inside a character', () => {
    fc.assert(
      fc.property(hostileCut, fc.integer({ min: 100, max: 200 }), ({ paragraph, span }, bytes) => {
        const quote = Quote.cut(paragraph, span);
        const pieces = splitQuote(quote, { bytes, codePoints: 80 });
        expect(pieces.map((piece) => piece.text).join('')).toBe(quote.text);
        expect(pieces.map(({ start }) => start)).toEqual([span.start, ...pieces.slice(0, -1).map(({ end }) => end)]);
        expect(pieces.flatMap((piece) => wholeGraphemes(piece.text))).toEqual(wholeGraphemes(quote.text));
        for (const piece of pieces) {
          expect(utf8Bytes(rendered(piece))).toBeLessThanOrEqual(bytes);
          expect(codePoints(rendered(piece))).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts the real report only after sentences and commas', () => {
    for (const line of reportLines) {
      const pieces = texts(line, 1200);
      expect(pieces.join('')).toBe(line);
      for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[。！？；，、][”’」』）》)\]]*$/u);
    }
  });

  it('takes a very long text without any mark in its stride', () => {
    const text = '字'.repeat(20_000);
    expect(texts(text, 9000).join('')).toBe(text);
  });

  it('takes hostile text at the largest budget', () => {
    fc.assert(
      fc.property(hostileText(2000), (text) => texts(text, 2000).join('') === text),
      { numRuns: 10 },
    );
  });
});
