import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLine, LINE, lineFor, linesOf } from '../../../src/presentation/quotes/listLine.ts';
import { Quote } from '../../../src/report/quote.ts';
import { columns } from '../../../src/text/length.ts';
import { contains } from '../../../src/text/span.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText, paragraphOf } from '../hostile.ts';

const opened = await library();
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

test.each([
  // The clause with the words asked for and a number, not the first one.
  ['2013年有多少维和人员被打死？', 11, '有 14 名维和人员在 5 起敌对行动中被打死'],
  // A name is found by any name.
  ['What did MINUSMA do?', 24, '建立马里稳定团后'],
  ['馬里穩定團做了什麼？', 24, '建立马里稳定团后'],
  ['警察培训了多少人？', 77, '对超过75名警察进行了试点培训'],
])('to %s paragraph %i is listed by “%s”', (question, id, words) => {
  expect(lineFor(question, opened)(Quote.whole(paragraph(id))).piece.text).toContain(words);
});

test('a quote that holds nothing of the question is listed all the same', () => {
  const quote = Quote.whole(paragraph(30));
  expect(quote.text).toContain(lineFor('香蕉', opened)(quote).piece.text);
});

test('where nothing is asked a quote is listed by its beginning', () => {
  const { piece } = firstLine(Quote.whole(paragraph(15)));
  expect([piece.start, piece.text]).toEqual([0, '2013 年 4 月']);
});
