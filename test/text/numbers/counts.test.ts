import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/text/numbers/amounts.ts';
import { isCount } from '../../../src/text/numbers/counts.ts';
import { unitAt } from '../../../src/text/numbers/units.ts';

function counts(text: string): boolean {
  const [amount] = findAmounts(text);
  if (!amount) return false;
  const unit = unitAt(text, amount.end);
  return isCount({ amount, unit, end: amount.end + (unit?.name.length ?? 0) }, text);
}

test.each([
  '九个维持和平行动',
  '八项目标',
  '五大洲',
  '在三个月内',
  '恢复五年之久',
  '议程项目53',
  '1名助理',
  '举办了两次讲习班',
  '两年后',
])('%s counts', (text) => {
  expect(counts(text)).toBe(true);
});

test.each([
  ['an order', '第二次报告'],
  ['an order in figures', '第25段'],
  ['a level', '二级医院'],
  ['a word', '一致通过'],
  ['a word before a unit', '统一个人'],
  ['"a"', '一个'],
  ['"some"', '几十个'],
  ['"some" after', '十几个'],
  ['the name of a plan', '非洲联盟十年能力建设方案'],
  ['a period', '三年度工作组'],
  ['the two that are known', '两个部还颁布了准则'],
  ['what was said before', '这两项政策'],
  ['a part of a symbol', '67/254'],
  ['the time of day', '10时30分'],
])('%s does not: %s', (_, text) => {
  expect(counts(text)).toBe(false);
});
