import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/ingest/formats/pdf/lines.ts';
import { areDoubtful, withRest, withWholeRows } from '../../../../src/ingest/formats/pdf/tables.ts';
import { linesAt } from './pieces.ts';

const columns = [50, 200, 350];
const table = (texts: string[], y = 100) => linesAt(texts, { columns, y });
const texts = (lines: readonly Line[]) => withWholeRows(lines).map(({ text }) => text);

test('rows stay rows, their cells in order', () => {
  expect(texts(table(['Mission\tPolice\tTotal', 'UNMIL\t10\t20', 'UNOCI\t30\t40']))).toEqual([
    'Mission\tPolice\tTotal',
    'UNMIL\t10\t20',
    'UNOCI\t30\t40',
  ]);
});

test('an empty cell keeps its place', () => {
  expect(texts(table(['Mission\tPolice\tTotal', 'UNMIL\t\t20', '\t30\t40']))).toEqual([
    'Mission\tPolice\tTotal',
    'UNMIL\t\t20',
    '\t30\t40',
  ]);
});

test('the lines of a cell are one where rows are farther apart', () => {
  const rows = [
    ...table(['Mission of the\t10\tRemarks on', 'Kites\t\tkites']),
    ...table(['Mission of the\t20\tRemarks on', 'Winds\t\twinds'], 130),
  ];
  expect(texts(rows)).toEqual([
    'Mission of the Kites\t10\tRemarks on kites',
    'Mission of the Winds\t20\tRemarks on winds',
  ]);
});

test('and, where they are not, as long as each of them goes on', () => {
  const rows = table([
    'UNMIL\t10\tRemarks on kites and their',
    '\t\tstrings',
    'UNOCI\t20\tRemarks on the winds of all',
    '\t\tyears',
  ]);
  expect(texts(rows)).toEqual([
    'UNMIL\t10\tRemarks on kites and their strings',
    'UNOCI\t20\tRemarks on the winds of all years',
  ]);
});

test('a narrow gap between columns shows in many rows', () => {
  const rows = ['UNMIL', 'UNOCI', 'MINUSMA', 'UNMISS', 'UNAMID'].map((name) => `${name}\t14 000\tRemarks`);
  const close = linesAt(rows, { columns: [50, 200, 238] });
  expect(close[0]?.cells).toHaveLength(2);
  expect(texts(close)).toEqual(rows);
});

test('a line of a paragraph whose words are far apart is no row', () => {
  const lines = [...linesAt(['x'.repeat(64)]), ...table(['Assembly of\tthe\tKites'], 112)];
  expect(lines.map(({ end }) => end)).toEqual([370, 375]);
  const stretched = [...linesAt(['x'.repeat(65)]), ...table(['Assembly of\tthe\tKites'], 112)];
  expect(texts(stretched)).toEqual(['x'.repeat(65), 'Assembly of the Kites']);
  expect(texts(lines)[1]).toContain('\t');
});

test('one row alone takes in no paragraph below it', () => {
  const lines = [...table(['Kites of all\tthe\tmakers'], 100), ...linesAt(['of strings'], { y: 112 })];
  expect(texts(lines)).toEqual(['Kites of all\tthe\tmakers', 'of strings']);
});

describe('the rest of a row', () => {
  const narrow = (texts: string[]) => linesAt(texts, { columns: [50, 137, 180] });
  const [row] = withWholeRows(narrow(['Mission of the\t10\tRemarks on', 'Winds of whole\t\tkites and their'])) as [
    Line,
  ];

  test('on the next page belongs to it where each cell goes on', () => {
    const [rest] = narrow(['years\t\tstrings']) as [Line];
    expect(withRest(row, rest)?.text).toBe(
      'Mission of the Winds of whole years\t10\tRemarks on kites and their strings',
    );
  });

  test('a row that begins there does not', () => {
    const [next] = narrow(['Mission of\t20\tOther']) as [Line];
    expect(withRest(row, next)).toBeNull();
  });

  test('and neither does a paragraph', () => {
    expect(withRest(row, linesAt(['A paragraph'], { x: 120 })[0] as Line)).toBeNull();
  });
});

test('many lines with gaps that are no rows, or rows of very many lines, are in doubt', () => {
  const prose = Array.from(
    { length: 15 },
    () => 'Words that go on and on\tand on the other side, too\tand on the third one',
  );
  expect(areDoubtful(linesAt(prose, { columns: [50, 190, 330] }))).toBe(true);
  expect(areDoubtful(table(['UNMIL\t10\t20', 'UNOCI\t30\t40']))).toBe(false);
});
