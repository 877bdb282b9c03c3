import { beforeAll, expect, test } from 'vitest';
import {
  type BudgetItem,
  budget,
  FIGURE_KINDS,
  type FigureKindName,
  findFigures,
  isOfKind,
} from '../../../src/answer/lookup/figures.ts';
import { readTopic } from '../../../src/answer/lookup/topic.ts';
import type { Library } from '../../../src/search/library.ts';
import { dateOrder } from '../../../src/text/dates/dates.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

test('by paragraph, figures stand in the order of the report', () => {
  expect(findFigures(null, null, 'paragraph', opened)).toEqual(opened.figures);
});

test('in no order asked for, what counts or measures comes first, then dates, then symbols and mere numbers', () => {
  const found = findFigures(null, null, null, opened);
  const ranks = found.map(({ kind, unit }) =>
    kind === 'date' || kind === 'deadline' ? 'date' : unit === null && kind !== 'percentage' ? 'name' : 'count',
  );
  expect([...new Set(ranks)]).toEqual(['count', 'date', 'name']);
  expect(ranks).toEqual(ranks.toSorted((a, b) => 'cdn'.indexOf(a.charAt(0)) - 'cdn'.indexOf(b.charAt(0))));
  expect(found.at(0)?.quote.paragraph.id).toBe(1);
  expect(new Set(found)).toEqual(new Set(opened.figures));
});

test('by date, the earliest come first and those without a date last', () => {
  const dates = findFigures(null, 'dates', 'date', opened).map(({ value }) => dateOrder(String(value)));
  const known = dates.filter((date) => date !== null);
  expect(known).toEqual(known.toSorted());
  expect(dates.slice(0, known.length)).toEqual(known);
});

test('a topic and a kind narrow each other', () => {
  const found = findFigures(readTopic('联科行动', opened), 'personnel', 'paragraph', opened);
  expect(found.map(({ value }) => value)).toEqual([7137]);
});

beforeAll(async () => {
  opened = await library();
});

const valuesOf = (kind: FigureKindName) =>
  opened.figures.filter((figure) => isOfKind(figure, kind)).map(({ value }) => value);

test.each([
  ['troops', [85_207, 100_000, 90]],
  ['police', [12_807, 202, 3630]],
  ['casualties', [14, 27]],
  ['money', [7_500_000_000, 325_000_000, 3_000_000, 2_660_000]],
  ['percentages', [0.4, 15, 95, 76]],
  ['deadlines', ['2014-06', '2014-02']],
  ['citations', ['S/RES/2098(2013)', 'A/67/633']],
] as const)('%s are found', (kind, values) => {
  expect(valuesOf(kind)).toEqual(expect.arrayContaining([...values]));
});

test('those who died are no strength', () => {
  expect(valuesOf('troops')).not.toContain(27);
  expect(valuesOf('police')).not.toContain(27);
});

test('every figure is of some kind', () => {
  expect(opened.figures.filter((figure) => !FIGURE_KINDS.some((kind) => isOfKind(figure, kind)))).toEqual([]);
});

const values = (items: readonly BudgetItem[]) =>
  items.map(({ figure, belongs }) => [figure.quote.paragraph.id, figure.value, belongs.map(({ value }) => value)]);

test('sums stand with the shares and counts of their sentence under them', () => {
  expect(values(budget(null, opened))).toEqual([
    [2, 0.4, []],
    [5, 7_500_000_000, [15]],
    [5, 325_000_000, [5]],
    [24, 95, []],
    [62, 3_000_000, [95]],
    [62, 2_660_000, [38, 71, 58]],
  ]);
});

test('a topic leaves what its sentences say', () => {
  expect(values(budget(readTopic('索赔', opened), opened)).map(([id]) => id)).toEqual([62, 62]);
  expect(values(budget(readTopic('第一节', opened), opened)).map(([id]) => id)).toEqual([2, 5, 5]);
});

test('shares that have nothing to do with money are left out', () => {
  const paragraphs = budget(null, opened).map(({ figure }) => figure.quote.paragraph.id);
  expect(paragraphs).not.toContain(36);
  expect(paragraphs).not.toContain(74);
});
