import { expect, test } from 'vitest';
import { draftFigures } from '../../../src/report/figures/drafts.ts';
import { sentenceOf } from './read.ts';

test('dates, symbols and numbers come in the order of the text', () => {
  const text = '到 2014 年 2 月，根据第67/301号决议，有 14 名人员；2013年1月，大会听取了通报。';
  expect(draftFigures(sentenceOf(text)).map(({ value, kind }) => [value, kind])).toEqual([
    ['2014-02', 'deadline'],
    ['A/RES/67/301', 'resolution'],
    [14, 'personnel'],
    ['2013-01', 'date'],
  ]);
});
