import { expect, test } from 'vitest';
import { dateOrder } from '../../../src/text/dates/dateOrder.ts';

test('dates sort by their first day', () => {
  const sorted = [
    '2008/09',
    '2013',
    '2013-01/2013-11',
    '2013-04',
    '2013-04-19',
    '2014年初',
    '2014年6月底',
    '2015年中期',
    '2015年底',
  ];
  const keys = sorted.map((value) => dateOrder(value) ?? '');
  expect(keys).toEqual(keys.toSorted());
  expect(keys).not.toContain('');
});

test('a date without a year has no place', () => {
  expect(dateOrder('06-18')).toBeNull();
});
