import { expect, test } from 'vitest';
import { headings } from '../../src/report/section.ts';
import { paragraph } from '../corpus.ts';

test('a subsection stands below its section', () => {
  expect(headings(paragraph(55).section)).toEqual([
    '五. 安全和安保',
    'B. 联合国安全管理系统下的维持和平人员的安全和安保',
  ]);
});

test('front matter and summary stand in no section', () => {
  expect(headings(paragraph('front').section)).toEqual([]);
  expect(headings(paragraph('summary').section)).toEqual([]);
});
