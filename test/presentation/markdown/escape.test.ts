import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, isolates, unescapeMarkdown, wellFormed } from '../../../src/presentation/markdown/escape.ts';
import { hostileText } from '../hostile.ts';
import { reportLines } from '../report.ts';
import { bidiDepth, shown, visible, withoutIsolates } from '../shown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['2013年，(A/67/632 和Add. 1)共有85 207名军事人员，占0.4%；见第2086(2013)号决议：', 'ordinary Chinese text'],
    ['2.5亿美元', 'a decimal at the start of a line'],
    ['时间：10:30，#1频道，A-B，1+1，3>2', 'signs that mean nothing inside a line'],
    ['¹ 关于科索沃的提及 😀𠮷', 'notes, emoji and rare characters'],
  ])('leaves %s untouched: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['**粗** _斜_ ~~删~~ ||隐|| `码`', '\\*\\*粗\\*\\* \\_斜\\_ \\~\\~删\\~\\~ \\|\\|隐\\|\\| \\`码\\`'],
    ['<@123> @everyone', '\\<\\@123> \\@everyone'],
    ['[a](https://un.org)', '\\[a](https\\://un.org)'],
    ['steam://run', 'steam\\://run'],
    [':smile::+1:', '\\:smile\\:\\:+1:'],
    ['# a\n## b\n-# c\n- d\n+ e\n> f\n>>> g', '\\# a\n\\## b\n\\-# c\n\\- d\n\\+ e\n\\> f\n\\>>> g'],
    ['23. a\n  1) b\n16.', '23\\. a\n  1\\) b\n16\\.'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('neutralises %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('makes control characters and lone surrogates visible', () => {
    expect(escapeMarkdown('a\0b\tc\u007f\ud800')).toBe('a\\␀b\tc\\␡\ufffd');
  });

  it('isolates each line that holds bidi controls, and no other', () => {
    expect(escapeMarkdown('甲\n乙\u202e丙\n丁')).toBe('甲\n\\\u2068乙\u202e丙\\\u2069\n丁');
    expect(escapeMarkdown('\u2069\u202e')).toBe('\\\u2068\\\u2068\u2069\u202e\\\u2069');
  });

  it('is undone exactly by unescapeMarkdown', () => {
    fc.assert(
      fc.property(hostileText(), (text) => unescapeMarkdown(escapeMarkdown(text)) === wellFormed(text)),
      {
        numRuns: 2000,
      },
    );
  });

  it('shows nothing but the text itself, according to an independent parser', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const seen = shown(escapeMarkdown(text));
        expect(seen.types).toEqual([]);
        expect(withoutIsolates(seen.text)).toBe(withoutIsolates(visible(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no list, heading, quote, link or short code that the parser does not know', () => {
    const left = /^\s*(?:[-+*#>]|\d+[.)](?:\s|$))|(?<!\\):(?:\/\/|[^\s:]*:)|(?<!\\)[<[@]/mu;
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeMarkdown(text).replaceAll('\\\\', '＼')).not.toMatch(left);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows every line of the real report byte for byte', () => {
    for (const line of reportLines) expect(shown(escapeMarkdown(line))).toEqual({ types: [], text: line, strong: [] });
  });

  it('escapes nothing of the report but its paragraph numbers and asterisks', () => {
    for (const line of reportLines) {
      expect(escapeMarkdown(line)).toBe(line.replace(/^\d+(?=\.)/u, '$&\\').replaceAll('*', '\\*'));
    }
  });

  it('takes a hundred thousand asterisks, spaces and colons in its stride', () => {
    for (const sign of ['*', ' ', ':', '1', '\n', '\r', '\u2028', '\u2067']) {
      const text = sign.repeat(100_000);
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
    }
  });
});

const isolated = (text: string): string =>
  [...text.split(''), ''].map((unit, at) => (isolates(text).get(at) ?? '').replaceAll('\\', '') + unit).join('');

describe('isolates', () => {
  it('leaves text without bidi controls alone, right-to-left letters included', () => {
    expect(isolates('维和 שלום\n第二行').size).toBe(0);
  });

  it('encloses a line as often as its stray controls need', () => {
    expect(isolated('甲\u202e乙')).toBe('\u2068甲\u202e乙\u2069');
    expect(isolated('甲\u2069乙')).toBe('\u2068\u2068甲\u2069乙\u2069');
    expect(isolated('甲\u2067乙')).toBe('\u2068甲\u2067乙\u2069\u2069');
    expect(isolated('甲\n\u202e乙\n丙')).toBe('甲\n\u2068\u202e乙\u2069\n丙');
  });

  it('leaves nothing open behind the text and closes nothing that was open before it', () => {
    fc.assert(
      fc.property(
        hostileText().map((text) => text.replace(/[\n\u0085\u2029]/gu, '')),
        (text) => {
          expect(bidiDepth(`\u2067${isolated(text)}`)).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
