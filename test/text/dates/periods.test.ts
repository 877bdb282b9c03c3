import { describe, expect, test } from 'vitest';
import { covers, type Period, periodName, periodsIn } from '../../../src/text/dates/periods.ts';

describe('the periods of a text', () => {
  test.each([
    ['2013/14年度预算', ['2013/14']],
    ['预算13/14一共', ['2013/14']],
    ['2013年有多少', ['2013']],
    ['in 2008', ['2008']],
    ['2011年至2013年', ['2011-2013']],
    ['2013 年 1 月至 11 月', ['2013']],
    ['第67/287号决议', []],
    ['第 2098(2013)号决议', []],
    ['2015/16', ['2015/16']],
    ['15-16年度', ['2015/16']],
    ['2015-16财年', ['2015/16']],
    ['FY2016', ['2015/16']],
    ['fy16的预算', ['2015/16']],
    ['2016财年', ['2015/16']],
    ['没有日期', []],
  ])('%s', (text, names) => {
    expect(periodsIn(text).map(periodName)).toEqual(names);
  });
});

describe('what is said of one period', () => {
  const only = (text: string) => periodsIn(text)[0] as Period;
  test.each([
    ['2013/14年度', '2013/14年度', true],
    ['2014/15年度', '2013/14年度', false],
    ['2013/14年度', '2013年', true],
    ['2013年', '2013/14年度', false],
    ['2011年至2013年', '2012年', true],
    ['2013年', '2014年', false],
  ])('of %s answers for %s: %s', (held, asked, answers) => {
    expect(covers(only(held), only(asked))).toBe(answers);
  });
});

test('去年 and 今年 are counted from the year of the document, and mean nothing without one', () => {
  expect(periodsIn('去年死了多少人', 2014).map(periodName)).toEqual(['2013']);
  expect(periodsIn('budget this year', 2014).map(periodName)).toEqual(['2014']);
  expect(periodsIn('去年死了多少人')).toEqual([]);
});
