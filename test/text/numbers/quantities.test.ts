import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { findAmounts } from '../../../src/text/numbers/amounts.ts';
import { findQuantities, isCount } from '../../../src/text/numbers/quantities.ts';
import { unitAt } from '../../../src/text/numbers/units.ts';

const shown = (text: string) =>
  findQuantities(fold(text).text).map(({ value, unit, qualifier }) => [value, unit, qualifier]);

test.each([
  ['总额约为75亿美元', [[7_500_000_000, '美元', 'about']]],
  ['將近 100 000 名軍警人員', [[100_000, '名', 'nearly']]],
  ['經過 100 多個國家', [[100, '个', 'over']]],
  ['161个以上国家', [[161, '个', 'at least']]],
  ['300多万美元', [[3_000_000, '美元', 'over']]],
  ['3000余亿元', [[300_000_000_000, '元', 'over']]],
  ['共有2 000至3 000名士兵', [['2000-3000', '名', null]]],
  ['为期至多 24 个月', [[24, '个月', 'at most']]],
  ['百分之四十', [[40, '%', null]]],
  [
    '在 38 个索赔(266 万美元)中',
    [
      [38, '个', null],
      [2_660_000, '美元', null],
    ],
  ],
])('%s', (text, quantities) => {
  expect(shown(text)).toEqual(quantities);
});

test('a qualifier holds for what is joined with 和', () => {
  expect(shown('超过 90 个步兵营和 60 个建制警察部队')).toEqual([
    [90, '个', 'over'],
    [60, '个', 'over'],
  ]);
  expect(shown('超过119个国家派遣了85 207名军事人员')[1]).toEqual([85_207, '名', null]);
});

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
