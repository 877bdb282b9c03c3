import { describe, expect, it } from 'vitest';
import { boldSpans, struckSpans } from '../../../src/presentation/markdown/bold.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraphOf } from '../hostile.ts';

const bold = (text: string, start: number, end: number, from = 0): string[] => {
  const paragraph = paragraphOf(text);
  const quote = Quote.cut(paragraph, { start: from, end: text.length });
  return boldSpans({ kind: 'quote', quote, strong: { start, end } }).map((span) =>
    quote.text.slice(span.start, span.end),
  );
};

describe('boldSpans', () => {
  it('takes the span as offsets of the paragraph, as far as the quote shows it', () => {
    expect(bold('零一二三四', 1, 3)).toEqual(['一二']);
    expect(bold('零一二三四', 1, 3, 2)).toEqual(['二']);
    expect(bold('零一二三四', 0, 2, 3)).toEqual([]);
  });

  it('leaves white space at the edges and line ends out', () => {
    expect(bold(' 一 二 \n 三 ', 0, 9)).toEqual(['一 二', '三']);
    expect(bold(' \n ', 0, 3)).toEqual([]);
  });

  it('never halves a character', () => {
    expect(bold('𠮷𠮷𠮷', 1, 3)).toEqual(['𠮷𠮷']);
  });

  it('sets off nothing unless asked', () => {
    expect(boldSpans({ kind: 'text', text: '甲' })).toEqual([]);
    expect(boldSpans({ kind: 'quote', quote: Quote.whole(paragraphOf('甲')) })).toEqual([]);
  });
});

describe('struckSpans', () => {
  it('takes all of a text that is struck, but the white space at its edges', () => {
    expect(struckSpans({ kind: 'text', text: ' 一 二\n三 ', struck: true })).toEqual([
      { start: 1, end: 4 },
      { start: 5, end: 6 },
    ]);
    expect(struckSpans({ kind: 'text', text: '一', strong: true })).toEqual([]);
  });

  it('takes nothing of a quote: the words of a report stay as they are', () => {
    expect(struckSpans({ kind: 'quote', quote: Quote.whole(paragraphOf('甲')) })).toEqual([]);
  });
});
