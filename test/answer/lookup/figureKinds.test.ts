import { beforeAll, expect, test } from 'vitest';
import { FIGURE_KINDS, type FigureKindName, isOfKind } from '../../../src/answer/lookup/figureKinds.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;
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
