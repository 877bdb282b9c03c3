import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolates } from '../../../src/presentation/markdown/bidi.ts';
import { hostileText } from '../hostile.ts';
import { bidiDepth } from '../shown.ts';

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
