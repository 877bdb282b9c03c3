import { expect, test } from 'vitest';
import { unitAt } from '../../../src/text/numbers/units.ts';

test.each([
  ['美元', { name: '美元', measure: 'money' }],
  ['个月内', { name: '个月', measure: 'time' }],
  ['个国家', { name: '个', measure: 'things' }],
  ['名军事人员', { name: '名', measure: 'people' }],
  ['%', { name: '%', measure: 'share' }],
])('%s begins with a unit', (text, unit) => {
  expect(unitAt(text, 0)).toEqual(unit);
});

test.each(['年度', '年期预算', '部门', '致通过', '级医院', '方面', ''])('%j does not', (text) => {
  expect(unitAt(text, 0)).toBeNull();
});
