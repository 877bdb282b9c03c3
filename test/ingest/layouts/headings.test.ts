import { expect, test } from 'vitest';
import { readReportText } from '../../../src/ingest/layouts/reportText.ts';
import { headings as above } from '../../../src/report/section.ts';
import { REPORT } from '../../corpus.ts';

const read = (lines: readonly string[]) => readReportText(lines.join('\n\n'), REPORT.document.info);
const depths = (lines: readonly string[]) =>
  read(lines).sections.map((section) => [above(section.parent).length, section.numeral]);

test('Chinese headings have their levels from their numbers', () => {
  expect(
    depths([
      ...['一. 总论', '(一) 灯塔', 'A. 灯', '1. 灯油', '1. 甲。', '2. 灯芯', '2. 乙。', 'B. 船', '3. 丙。'],
      ...['(二) 湖', '4. 丁。', '二. 结论', '5. 戊。'],
    ]),
  ).toEqual([
    ...[
      [0, '一'],
      [1, '(一)'],
      [2, 'A'],
      [3, '1'],
      [3, '2'],
      [2, 'B'],
      [1, '(二)'],
      [0, '二'],
    ],
  ]);
});

test('English headings do, too, and a letter that looks like a Roman numeral is one only in its place', () => {
  expect(
    depths([
      ...['I. Aims', 'A. Lamps', '1. Oil', '(a) Price', '1. One.', '(b) Weight', '2. Two.', 'B. Boats', '3. Three.'],
      ...['C. Nets', '4. Four.', 'II. Ends', '5. Five.', 'III. More', '6. Six.'],
    ]),
  ).toEqual([
    ...[
      [0, 'I'],
      [1, 'A'],
      [2, '1'],
      [3, '(a)'],
      [3, '(b)'],
      [1, 'B'],
      [1, 'C'],
      [0, 'II'],
      [0, 'III'],
    ],
  ]);
  const letters = Array.from('ABCDEFGHI', (letter, at) => [`${letter}. Part`, `${at + 1}. Text.`]).flat();
  expect(depths(letters).at(-1)).toEqual([0, 'I']);
  expect(read(letters).sections).toHaveLength(9);
});

test('chapters stand above sections', () => {
  expect(depths(['第一章', '一. 灯', '1. 甲。', '第二章 湖', '一. 水', '2. 乙。'])).toEqual([
    ...[
      [0, '第一章'],
      [1, '一'],
      [0, '第二章'],
      [1, '一'],
    ],
  ]);
});

test('items and numbers of a list are no headings', () => {
  const { sections, paragraphs } = read(['5. These:', '(a) lamps', '(b) oil', '1. boats;', '2. nets.', '6. More.']);
  expect(sections).toEqual([]);
  expect(paragraphs.map(({ id }) => id)).toEqual([5, 6]);
});

test('a heading that is wrapped is one, up to the blank line or the number below', () => {
  const { sections, paragraphs } = read(['I. Lamps of\nthe lake', '1. One.\nII. Oil\nand boats\n2. Two.']);
  expect(sections.map(({ heading }) => heading)).toEqual(['I. Lamps of the lake', 'II. Oil and boats']);
  expect(paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

test('a heading may stand at once below another', () => {
  const { sections } = readReportText('一. 灯塔\n(一) 灯油及其\n价格\n\n1. 甲。', REPORT.document.info);
  expect(sections.map(({ heading }) => heading)).toEqual(['一. 灯塔', '(一) 灯油及其价格']);
});

test('headings of an annex stand under none of the body', () => {
  expect(depths(['I. Aims', 'A. Lamps', '1. One.', 'Annex', 'A. Oil', '1. One.', 'I. Again', '2. Two.'])).toEqual([
    ...[
      [0, 'I'],
      [1, 'A'],
      [0, 'Annex'],
      [0, 'A'],
      [0, 'I'],
    ],
  ]);
});
