import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateName } from '../../../src/presentation/wording/dateName.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';

test.each([
  ['2013', '2013年', '2013年', '2013'],
  ['2013-04', '2013年4月', '2013年4月', 'April 2013'],
  ['2013-04-19', '2013年4月19日', '2013年4月19日', 'April 19, 2013'],
  ['06-18', '6月18日', '6月18日', 'June 18'],
  ['02-29', '2月29日', '2月29日', 'February 29'],
  ['2013-01/2013-11', '2013年1月–2013年11月', '2013年1月–2013年11月', 'January 2013–November 2013'],
  ['2013/14', '2013/14', '2013/14', '2013/14'],
  ['2013/14年度', '2013/14年度', '2013/14年度', '2013/14年度'],
  ['2014年底', '2014年底', '2014年底', '2014年底'],
  ['自2013年初以来', '自2013年初以来', '自2013年初以来', '自2013年初以来'],
  ['', '', '', ''],
])('%s', (value, simplified, traditional, english) => {
  expect([zhCN, zhTW, enUS].map((wording) => dateName(value, wording))).toEqual([simplified, traditional, english]);
});

test('what no calendar has stays as it is, and nothing throws', () => {
  expect(dateName('2013-13-45', zhCN)).toBe('2013-13-45');
  fc.assert(fc.property(fc.stringMatching(/^[\d/-]{0,12}$/u), (value) => dateName(value, enUS) !== undefined));
});
