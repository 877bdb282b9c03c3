import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unescapeMarkdown, wellFormed } from '../../../src/presentation/markdown/escape.ts';
import { boldSpans, struckSpans, toMarkdown, webAddress } from '../../../src/presentation/markdown/markdown.ts';
import type { Inline, Line } from '../../../src/presentation/message.ts';
import { Quote } from '../../../src/report/quote.ts';
import { hostileCut, hostileText, paragraphOf } from '../hostile.ts';
import { reportLines } from '../report.ts';
import { bidiDepth, shown, visible, withoutIsolates } from '../shown.ts';

const text = (content: string, strong = false): Inline => ({ kind: 'text', text: content, strong });
const line = (style: Line['style'], ...parts: Inline[]): Line => ({ style, parts });
const quoted = (quote: Quote, strong?: { start: number; end: number }): Line =>
  line('quote', text('“'), { kind: 'quote', quote, ...(strong ? { strong } : {}) }, text('”'));

describe('toMarkdown', () => {
  it('marks each kind of line', () => {
    const lines = (['title', 'heading', 'body', 'quote', 'item', 'small'] as const).map((style) =>
      line(style, text('甲')),
    );
    expect(toMarkdown(lines)).toBe('## 甲\n### 甲\n甲\n> 甲\n- 甲\n-# 甲');
  });

  it('fences code off as it stands, and lets nothing end the fence', () => {
    expect(toMarkdown([line('body', text('甲')), line('code', text('*a*\n# `b`'))])).toBe('甲\n```\n*a*\n# `b`\n```');
    expect(toMarkdown([line('code', text('```'), text('`````a\u0007'))])).toBe('```\nˋˋˋˋˋˋˋˋa\u2407\n```');
  });

  it('repeats the mark on every line that a line feed makes', () => {
    expect(toMarkdown([line('quote', text('甲\n\n乙'))])).toBe('> 甲\n> \n> 乙');
    expect(toMarkdown([line('small', text('甲\n\n乙'))])).toBe('-# 甲\n\n-# 乙');
    expect(toMarkdown([line('item', text('甲\n乙'))])).toBe('- 甲\n  乙');
  });

  it('joins bold runs that touch and keeps white space out of them', () => {
    expect(toMarkdown([line('body', text('甲', true), text('乙', true), text('丙'))])).toBe('**甲乙**丙');
    expect(toMarkdown([line('body', text('a'), text(' b \n c ', true))])).toBe('a **b** \n **c** ');
    expect(toMarkdown([line('body', text(' ', true), text('', true))])).toBe(' ');
  });

  it('strikes through, and ends one mark before the next begins', () => {
    const struck: Inline = { kind: 'text', text: ' 甲 ', struck: true };
    expect(toMarkdown([line('body', text('a'), struck, text('乙', true), text('c'))])).toBe('a ~~甲~~ **乙**c');
    expect(toMarkdown([line('body', { ...struck, text: '甲' }, text('乙', true))])).toBe('~~甲~~**乙**');
    expect(toMarkdown([line('body', { ...struck, text: '~甲~' }, { ...struck, text: '乙' })])).toBe('~~\\~甲\\~乙~~');
  });

  it('keeps the isolates of a line outside its bold', () => {
    expect(toMarkdown([line('body', text('\u202e甲', true), text('乙'))])).toBe('\\\u2068**\u202e甲**\\\u2069乙');
  });

  it('escapes across the parts of a line', () => {
    expect(toMarkdown([line('body', text('23'), text('. 甲'))])).toBe('23\\. 甲');
    expect(toMarkdown([line('body', text(':smi'), text('le:'))])).toBe('\\:smile:');
  });

  it('writes links whose text and address cannot end them early', () => {
    const link = (label: string, url: string) => toMarkdown([line('body', { kind: 'link', text: label, url })]);
    expect(link('A/68/652 [zh]', 'https://docs.un.org/zh/A/68/652?a=(b c)>')).toBe(
      '[A/68/652 ［zh］](https://docs.un.org/zh/A/68/652?a=%28b%20c%29%3E)',
    );
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(link('', 'https://un.org')).toBe('[https\\://un.org/](https://un.org/)');
  });

  it('writes every link so that the parser finds one link with that address', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(5), (label, path) => {
        const url = `https://un.org/${wellFormed(path)}`;
        const seen = shown(toMarkdown([line('body', text('见'), { kind: 'link', text: label, url }, text('。'))]));
        expect(seen.types).toEqual(['link']);
      }),
    );
    expect(webAddress('ftp://un.org')).toBeNull();
  });

  it('shows between the quotation marks nothing but the raw slice', () => {
    fc.assert(
      fc.property(hostileCut, ({ paragraph, span }) => {
        const seen = shown(toMarkdown([quoted(Quote.cut(paragraph, span))]));
        const raw = paragraph.text.slice(span.start, span.end);
        expect(seen.types).toEqual(['blockQuote']);
        expect(withoutIsolates(seen.text)).toBe(`“${withoutIsolates(visible(raw))}”`);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows the same with a span set off, in bold as far as it is not white space', () => {
    fc.assert(
      fc.property(hostileCut, ({ paragraph, span, strong }) => {
        const quote = Quote.cut(paragraph, span);
        const seen = shown(toMarkdown([quoted(quote, strong)]));
        const raw = paragraph.text.slice(span.start, span.end);
        expect(seen.types.filter((type) => type !== 'strong')).toEqual(['blockQuote']);
        expect(withoutIsolates(seen.text)).toBe(`“${withoutIsolates(visible(raw))}”`);

        const start = Math.max(strong.start, span.start);
        const end = Math.min(strong.end, span.end);
        const set = wholePairs(paragraph.text.slice(span.start, span.end), start - span.start, end - span.start);
        const lines = set
          .split('\n')
          .map((part) => visible(part.trim()))
          .filter((part) => part !== '');
        expect(seen.strong.map(withoutIsolates)).toEqual(lines.map(withoutIsolates));
      }),
      { numRuns: 2000 },
    );
  });

  it('is undone exactly: without line marks and bold, un-escaping gives the raw slice', () => {
    fc.assert(
      fc.property(hostileCut, ({ paragraph, span }) => {
        const markdown = toMarkdown([quoted(Quote.cut(paragraph, span))]);
        const inner = markdown.replace(/^> /gmu, (mark, at) => (at === 0 || markdown[at - 1] === '\n' ? '' : mark));
        expect(unescapeMarkdown(inner)).toBe(`“${wellFormed(paragraph.text.slice(span.start, span.end))}”`);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no bidi control reach beyond its quote', () => {
    fc.assert(
      fc.property(hostileCut, ({ paragraph, span, strong }) => {
        const markdown = toMarkdown([quoted(Quote.cut(paragraph, span), strong)]);
        expect(bidiDepth(markdown.slice(0, markdown.lastIndexOf('”')))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes every line of the real report byte for byte', () => {
    for (const content of reportLines) {
      const quote = Quote.whole(paragraphOf(content));
      const middle = Math.floor(content.length / 2);
      expect(shown(toMarkdown([quoted(quote, { start: 0, end: middle })]))).toEqual({
        types: content.slice(0, middle).trim() === '' ? ['blockQuote'] : ['blockQuote', 'strong'],
        text: `“${content}”`,
        strong: [content.slice(0, middle).trim()].filter((set) => set !== ''),
      });
    }
  });
});

/** The slice, made longer where it would halve a character. */
function wholePairs(raw: string, start: number, end: number): string {
  if (start >= end) return '';
  const halves = (at: number): boolean =>
    /[\ud800-\udbff]/.test(raw[at - 1] ?? '') && /[\udc00-\udfff]/.test(raw[at] ?? '');
  return raw.slice(halves(start) ? start - 1 : start, halves(end) ? end + 1 : end);
}

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
