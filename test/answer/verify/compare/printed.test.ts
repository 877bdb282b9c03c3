import { expect, test } from 'vitest';
import { countPairs, printedOf } from '../../../../src/answer/verify/compare/printed.ts';
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
  expect([...countPairs('维和维和')]).toEqual([
    ['维和', 2],
    ['和维', 1],
  ]);
  expect(countPairs('维').size).toBe(0);
});
