import { expect, test } from 'vitest';
import { annexAt } from '../../../src/ingest/layouts/annex.ts';

test.each([
  ['附件', 0],
  ['附件一', 1],
  ['附錄 二', 2],
  ['附件 3', 3],
  ['Annex', 0],
  ['ANNEX IV', 4],
  ['附件一所列的措施', null],
  ['Annexes', null],
  ['1. 附件', null],
])('%s begins annex %s', (text, number) => {
  expect(annexAt({ text, start: 0, end: text.length, first: true })).toBe(number);
});
