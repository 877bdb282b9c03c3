import { expect, test } from 'vitest';
import { isSectionNumeral, sectionNamed, sectionsOf } from '../../src/report/sectionNamed.ts';
import { REPORT } from '../corpus.ts';

const { sections } = REPORT.document;

test.each([
  ['一', '一'],
  ['1', '一'],
  ['３', '三'],
  ['8', '八'],
  ['第5节', '五'],
  ['第五節', '五'],
  ['第三章', '三'],
  ['A', 'A'],
  ['五A', 'A'],
  ['五.B', 'B'],
  ['5a', 'A'],
  ['五、B', 'B'],
  ['意见', '八'],
  ['八. 意见', '八'],
])('%s names section %s', (typed, numeral) => {
  expect(sectionNamed(typed, sections)?.numeral).toBe(numeral);
});

test.each(['', '0', '9', '二A', '五C', '2013', '安全', '¹'])('%j names none', (typed) => {
  expect(sectionNamed(typed, sections)).toBeNull();
});

test('a numeral is none of the words of a heading', () => {
  expect(['9', '第12节', '五C'].every(isSectionNumeral)).toBe(true);
  expect(['2013年', '安全', '军事特遣队'].some(isSectionNumeral)).toBe(false);
});

test('the sections of all documents are in order, with those inside others', () => {
  const numerals = sectionsOf([REPORT.document, REPORT.document]).map(({ numeral }) => numeral);
  expect(numerals.join('')).toBe('一二三四五AB六七八'.repeat(2));
});
