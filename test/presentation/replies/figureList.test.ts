import { beforeAll, expect, test } from 'vitest';
import type { BudgetItem } from '../../../src/answer/lookup/figures.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { figureListMessage } from '../../../src/presentation/replies/figureList.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { related } from '../../../src/report/figures/related.ts';
import type { Library } from '../../../src/search/library.ts';
import { toText } from '../../../src/terminal/print.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const request = { command: 'figures', options: {} };

const page = (items: readonly BudgetItem[], number: number, file: 'csv' | null = null): Message =>
  figureListMessage(
    { title: '数字', items, relations: related(opened.figures), page: number, request, file, illustration: null },
    zhCN,
  );

const lines = (message: Message) =>
  toText(message, { colour: false })
    .split('\n')
    .filter((line) => line.startsWith('• '));

test('walking the pages shows every figure once, in order, within every limit', () => {
  const items = opened.figures.map((figure) => ({ figure, belongs: [] }));
  const pages = Array.from({ length: Math.ceil(items.length / 12) }, (_, index) => page(items, index + 1));
  expect(pages.flatMap(faults)).toEqual([]);
  expect(pages.flatMap(lines)).toHaveLength(items.length);
});

test('what belongs to a figure stands under it and is not torn from it', () => {
  const [first, second, ...rest] = opened.figures;
  if (!first || !second) throw new Error('no figures');
  const items = [...rest.slice(0, 11).map((figure) => ({ figure, belongs: [] })), { figure: first, belongs: [second] }];
  expect(lines(page(items, 1))).toHaveLength(11);
  expect(lines(page(items, 2))[1]).toMatch(/^• ↳ /u);
});

test('a sum with more under it than a page holds still loses none', () => {
  const [figure, ...belongs] = opened.figures.slice(0, 40);
  if (!figure) throw new Error('no figures');
  const pages = [1, 2, 3, 4].map((number) => page([{ figure, belongs }], number));
  expect(pages.flatMap(lines)).toHaveLength(40);
  expect(pages.flatMap(faults)).toEqual([]);
});

test('figures that may contain each other, or differ, are noted and never added up', () => {
  const deaths = opened.figures.filter(({ value }) => value === 14 || value === 27);
  const text = toText(
    page(
      deaths.map((figure) => ({ figure, belongs: [] })),
      1,
    ),
    { colour: false },
  );
  expect(text).toContain('第11段的 14 名 可能包含在第51段的 27 名 之内');
  expect(text).not.toContain('41');

  const strength = opened.figures.filter(({ value }) => value === 85_207);
  const other = toText(
    page(
      strength.map((figure) => ({ figure, belongs: [] })),
      1,
    ),
    { colour: false },
  );
  expect(other).toContain('将近 100 000 名');
  expect(other).not.toContain('98014');
});

test('a file is attached when it is asked for, with all figures and not only those of the page', () => {
  const items = opened.figures.map((figure) => ({ figure, belongs: [] }));
  const message = page(items, 1, 'csv');
  expect(message.files?.map(({ name }) => name)).toEqual(['figures.csv']);
  expect(String(message.files?.[0]?.content).split('\n').length).toBeGreaterThan(items.length);
  expect(faults(message)).toEqual([]);
});
