import { expect, test } from 'vitest';
import { annexAt } from '../../../src/ingest/layouts/annex.ts';

test.each([
  ['附件', 0],
  ['附件一', 1],
  ['附錄 二', 2],
  ['附件 3', 3],
  ['Annex', 0],
  ['ANNEX IV', 4],
  ['Annex II to the letter dated 3 May 2031 from the Keeper', 2],
  ['Annex to the letter dated 3 May 2031,', null],
  ['Enclosure', 0],
  ['2031年5月3日湖国常驻代表给秘书长的信的附件二', 2],
  ['2031年5月3日湖国常驻代表给主席的同文信附件', 0],
  ['他提到了信的附件。', null],
  ['附件一所列的措施', null],
  ['Annexes', null],
  ['1. 附件', null],
])('%s begins annex %s', (text, number) => {
  expect(annexAt({ text, start: 0, end: text.length, first: true, indent: 0 })?.number ?? null).toBe(number);
});

test('what it is annexed to is no part of its numeral, and begins no line within a paragraph', () => {
  const text = 'Annex I to the letter dated 3 May 2031 from the Keeper';
  expect(annexAt({ text, start: 0, end: text.length, first: true, indent: 0 })?.numeral).toBe('Annex I');
  expect(annexAt({ text, start: 0, end: text.length, first: false, indent: 0 })).toBeNull();
});
