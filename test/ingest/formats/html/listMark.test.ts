import { expect, test } from 'vitest';
import { markOf, openList } from '../../../../src/ingest/formats/html/listMark.ts';
import { childrenOf, isElement } from '../../../../src/ingest/formats/html/page.ts';
import { elementOf } from './elementOf.ts';

const marksOf = (html: string) => {
  const element = elementOf(html, html.startsWith('<ul') ? 'ul' : 'ol');
  const list = openList(element);
  return childrenOf(element).flatMap((item) => (isElement(item) ? [markOf(item, list).trim()] : []));
};

test.each([
  ['from 1', '<ol><li><li>', ['1.', '2.']],
  ['from its start', '<ol start=-1><li><li><li>', ['-1.', '0.', '1.']],
  ['from 1 where the start is no number', '<ol start=x><li>', ['1.']],
  ['on from a value', '<ol><li value=15><li>', ['15.', '16.']],
  ['down to 1', '<ol reversed><li><li><li>', ['3.', '2.', '1.']],
  ['down from its start', '<ol reversed start=9><li><li>', ['9.', '8.']],
  ['in letters', '<ol type=a start=26><li><li><li>', ['z.', 'aa.', 'ab.']],
  ['in capitals', '<ol type=A><li>', ['A.']],
  ['in Roman numerals', '<ol type=i start=3><li><li>', ['iii.', 'iv.']],
  ['in Roman capitals', '<ol type=I><li><li>', ['I.', 'II.']],
  ['in digits where there are no letters', '<ol type=i start=0><li><li type=a>', ['0.', 'a.']],
])('a list counts %s', (_, html, marks) => {
  expect(marksOf(html)).toEqual(marks);
});

test('a list without numbers has dashes', () => {
  expect(marksOf('<ul><li><li value=3>')).toEqual(['-', '-']);
  expect(markOf(elementOf('<li>', 'li'), undefined)).toBe('- ');
});

test('a style without marks leaves them out, and counts', () => {
  expect(marksOf('<ol><li style="list-style: none"><li>')).toEqual(['', '2.']);
  expect(marksOf('<ul style="list-style-type:none"><li>')).toEqual(['']);
});
