import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { findQuantities } from '../../../src/text/numbers/quantities.ts';

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
