import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE, linesOf } from '../../../src/presentation/quotes/quoteLine.ts';
import { Quote } from '../../../src/report/quote.ts';
import { columns } from '../../../src/text/length.ts';
import { contains } from '../../../src/text/span.ts';
import { REPORT } from '../../corpus.ts';
import { hostileText, paragraphOf } from '../hostile.ts';

const whole = (text: string) => Quote.whole(paragraphOf(text));
const said = (text: string) =>
  linesOf(whole(text)).map(
    ({ piece, cutBefore, cutBehind }) => `${cutBefore ? '…' : ''}${piece.text}${cutBehind ? '…' : ''}`,
  );

describe('the lines of a quote', () => {
  test('are its sentence without the full stop, where that fits', () => {
    expect(said('部署人员，支付费用。')[0]).toBe('部署人员，支付费用');
  });

  test('never go on over the end of a sentence', () => {
    for (const line of said('部署人员。支付费用。')) expect(line).not.toContain('。');
  });

  test('end after a clause, and after a word of one that is too long', () => {
    const lines = said(`在索马里，${'联合国维持和平行动'.repeat(4)}。`);
    expect(lines[0]).toBe('在索马里');
    expect(lines[1]).toMatch(/^在索马里，(?:联合国|维持|和平|行动)+…$/u);
    expect(lines.at(-1)).toBe('…行动');
  });

  test('do not part a number from what it counts', () => {
    for (const line of said('联合国在马里部署了军警人员和文职人员一共 12 640 名，另有志愿人员 169 名和顾问。')) {
      expect(line).not.toMatch(/\d…$|^…名/u);
    }
  });

  test('of a word longer than a line are its beginning', () => {
    expect(said('x'.repeat(99))).toEqual([`${'x'.repeat(Math.floor(LINE / 2))}…`]);
  });

  test('stand in the quote and fit, whatever it says', () => {
    fc.assert(
      fc.property(hostileText(12), (text) => {
        fc.pre(text !== '');
        const quote = whole(text);
        for (const { piece } of linesOf(quote)) {
          expect(contains(quote, piece)).toBe(true);
          expect(columns(piece.text)).toBeLessThanOrEqual(LINE);
        }
      }),
    );
  });

  test('of every paragraph leave no bracket or space at their edges', () => {
    for (const each of REPORT.document.paragraphs) {
      for (const { piece } of linesOf(Quote.whole(each))) expect(piece.text).not.toMatch(/^[\s，。、)）]|\s$/u);
    }
  });
});
