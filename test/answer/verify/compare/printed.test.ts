import { beforeAll, expect, test } from 'vitest';
import { foldAll, headingOutcome, printedOf, tallyPairs } from '../../../../src/answer/verify/compare/printed.ts';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

test('every paragraph of the library is there, folded, and made once', async () => {
  const opened = await library();
  const printed = printedOf(opened);
  expect(printed.map(({ paragraph }) => paragraph)).toEqual(opened.passages.map(({ paragraph }) => paragraph));
  expect(printedOf(opened)).toBe(printed);
  const [, summary] = printed;
  expect(summary?.folded.text).toContain('(a/67/632和add.1)');
  expect(summary?.facts).toBe(summary?.facts);
});

test('pairs of neighbouring characters are counted', () => {
  expect([...tallyPairs('维和维和')]).toEqual([
    ['维和', 2],
    ['和维', 1],
  ]);
  expect(tallyPairs('维').size).toBe(0);
});

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

test.each([
  ['二. 2013 年主要业务发展情况', 'verbatim'],
  ['伙伴关系', 'verbatim'],
  ['A. 军事特遣队和建制警察部队的安全和安保', 'verbatim'],
  ['2013年主要業務發展情況', 'verbatim_folded'],
  ['2012 年主要业务发展情况', null],
  ['主要业务发展情况', null],
])('%s is %s as a heading', (text, expected) => {
  expect(headingOutcome(text, opened)).toBe(expected);
});

test('all paragraphs are folded before they are compared', async () => {
  const held = { ...opened };
  await foldAll(held);
  for (const { paragraph, folded } of printedOf(held)) expect(folded.text).toBe(foldPrint(paragraph.text).text);
});
