import { expect, test } from 'vitest';
import { NumeralSum, toDigits } from '../../../src/text/numbers/numeralSum.ts';

function sum(...parts: string[]): number | null {
  const added = new NumeralSum();
  return parts.every((part) => added.take(part)) ? added.total() : null;
}

test.each([
  [['三', '千', '零', '五'], 3_005],
  [['3.25', '亿'], 325_000_000],
  [['一', '万', '亿'], 1_000_000_000_000],
  [['0.1', '亿', '2', '万'], 10_020_000],
  [['3', '千', '5', '千'], null],
  [['3', '5'], null],
  [['亿'], null],
  [['9007199254740993'], null],
])('%j make %j', (parts, total) => {
  expect(sum(...parts)).toBe(total);
});

test('digits are read one by one', () => {
  expect(toDigits('二〇一三')).toBe('2013');
});
