import { beforeAll, expect, test } from 'vitest';
import { type BudgetItem, budget } from '../../../src/answer/lookup/budget.ts';
import { readTopic } from '../../../src/answer/lookup/topic.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
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
