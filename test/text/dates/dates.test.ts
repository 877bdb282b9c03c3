import { expect, test } from 'vitest';
import { dateOrder, findDates } from '../../../src/text/dates/dates.ts';
import { fold } from '../../../src/text/fold.ts';

const values = (text: string) => findDates(fold(text).text).map(({ value }) => value);

test.each([
  ['2013 年 4 月 19 日', ['2013-04-19']],
  ['２０１３年４月', ['2013-04']],
  ['二〇一三年十一月廿五日', ['2013-11-25']],
  ['2013年，', ['2013']],
  ['6月18日', ['06-18']],
  ['2013/14 年度', ['2013/14']],
  ['比2008/09年減少', ['2008/09']],
  ['2013—2018年', ['2013-2018']],
  ['2013至2014年', ['2013-2014']],
  ['2011年至2013年', ['2011-2013']],
  ['2013 年 1 月至 11 月', ['2013-01/2013-11']],
  ['2013年6月1日至5日', ['2013-06-01/2013-06-05']],
  ['2013年12月至2014年2月', ['2013-12/2014-02']],
  ['2015 年中期', ['2015年中期']],
  ['2014年底前', ['2014年底']],
  ['1990年代', ['1990年代']],
  ['11月', ['11月']],
])('%s is %j', (text, dates) => {
  expect(values(text)).toEqual(dates);
});

test.each([
  ['2014年初步', ['2014']],
  ['2013年代表团', ['2013']],
  ['2013年中国', ['2013']],
])('%s holds no part of a year', (text, dates) => {
  expect(values(text)).toEqual(dates);
});

test.each(['三个月', '5年', '第2013/14号决议', '第67/302号', '2013年13月', '到5日', '2013-04'])(
  '%s is no date',
  (text) => {
    expect(values(text)).toEqual([]);
  },
);

test('a date has its words, those of the unit included', () => {
  const text = fold('自2013/14 年度起').text;
  const [date] = findDates(text);
  expect(text.slice(date?.start, date?.end)).toBe('2013/14年度');
});

test('a long hostile text is read to its end: a pattern that goes back over it would outlast the test', () => {
  for (const part of ['2013', '2013年', '一', '1月至', '2013/14']) {
    const text = `${part.repeat(50_000)}。2013年9月30日`;
    expect(findDates(text).at(-1)).toMatchObject({ end: text.length });
  }
});

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
