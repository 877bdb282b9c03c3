import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/report/figures/figure.ts';
import { figuresOf } from './read.ts';

const TROOPS = '截至2031年3月31日，兵力如下：\n特派团\t军人\t警察（人）\n马里稳定团\t5 201\t949\n共计\t9 311\t1 261';
const MONEY =
  '经费如下（千美元）。\n特派团\t2029/30年度支出\t2030/31年度增减\t增减百分比（%）\n联利特派团\t402 915.6\t(30.5)\t1.2';

const told = ({ quote, printed, said, heads, ...figure }: Figure) => {
  const words = ({ start, end }: { start: number; end: number }) => quote.paragraph.text.slice(start, end);
  return { ...figure, printed: words(printed), said: words(said), heads: heads.map(words), quote: quote.text };
};

test('a cell is what its row and column say, and its quote is the row', () => {
  const [first] = figuresOf(TROOPS).filter(({ value }) => value === 5201);
  expect(first && told(first)).toMatchObject({
    kind: 'personnel',
    printed: '5 201',
    subject: '马里稳定团 军人',
    said: '马里稳定团',
    heads: ['军人'],
    quote: '马里稳定团\t5 201\t949',
    unit: null,
    isChange: false,
  });
  expect(first?.entity?.id).toBe('MINUSMA');
});

test('the total belongs to no one of the things in the rows', () => {
  expect(figuresOf(TROOPS).find(({ value }) => value === 9311)?.entity).toBeNull();
});

describe('the unit above numbers is theirs', () => {
  const figures = figuresOf(MONEY).filter(({ heads }) => heads.length > 0);

  test('with its scale, for every column without a unit of its own', () => {
    expect(figures.map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
      ['money', 402915600, '美元'],
      ['money', -30500, '美元'],
      ['percentage', 1.2, '%'],
    ]);
  });

  test('and is shown with them', () => {
    expect(figures.map(told).map(({ heads }) => heads)).toEqual([
      ['2029/30年度支出', '千美元'],
      ['2030/31年度增减', '千美元'],
      ['增减百分比（%）'],
    ]);
  });

  test('a column of changes holds no totals', () => {
    expect(figures.map(({ isChange }) => isChange)).toEqual([false, true, true]);
  });

  test('the year is that of the column', () => {
    expect(figures.map(({ period }) => period)).toEqual(['2029/30年度', '2030/31年度', null]);
  });
});

test('heads and names of rows are no figures of their own', () => {
  const figures = figuresOf('指控如下。\n年份\t2013年\n2012年\t40');
  expect(figures.map(({ printed, quote }) => quote.paragraph.text.slice(printed.start, printed.end))).toEqual(['40']);
});

test('a cell with more than a number is read as a sentence', () => {
  const figures = figuresOf('建议\t状况\n公布标准\t已于2013年4月公布，培训了35名警察\n审查合同\t—');
  expect(figures.map(({ value, heads }) => [value, heads])).toContainEqual([35, []]);
});

test('whatever the cells, each figure is cut from the text, and no number is found twice', () => {
  const cell = fc.constantFrom(
    '',
    ' ',
    '5',
    '(5)',
    '—',
    '12%',
    '5 201',
    '1-3',
    '2013年',
    '2013',
    '警察',
    '警察（人）',
    '共计',
    '千',
    '马里稳定团',
    '5 人',
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      const figures = figuresOf(text);
      for (const { quote, printed, said, heads } of figures) {
        for (const { start, end } of [quote, printed, said, ...heads])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(quote.start <= printed.start && printed.end <= quote.end).toBe(true);
      }
      const places = figures.map(({ printed }) => printed.start);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
