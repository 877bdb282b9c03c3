import { describe, expect, test } from 'vitest';
import { isTyped, isWithin, typedValues } from '../../../src/answer/lookup/typedValues.ts';

describe('a text gives the same value in any notation', () => {
  test.each([
    ['2013-11', ['2013年11月', '2013-11', '2013.11', '2013/11', '二〇一三年十一月', '二零一三年十一月']],
    ['2013', ['2013年', '二零一三年', '2013']],
    ['2013/14', ['2013/14', '2013/14年度']],
  ])('the time %s', (date, typed) => {
    for (const text of typed) expect(typedValues(text), text).toMatchObject({ dates: [date], isAll: true });
  });

  test.each([
    [15, 'share', ['15%', '百分之十五', '１５％', '15 %']],
    [100_000, null, ['十万', '10万', '100 000', '100,000']],
    [7.5e9, 'money', ['75亿美元', '七十五亿美元']],
  ])('the number %d', (value, measure, typed) => {
    for (const text of typed) {
      const { numbers, isAll } = typedValues(text);
      expect(numbers, text).toMatchObject([{ value, measure }]);
      expect(isAll).toBe(true);
    }
  });

  test('with words beside it is not all that is typed', () => {
    expect(typedValues('警察 5%')).toMatchObject({ numbers: [{ value: 5 }], isAll: false });
    expect(typedValues('第25段').isAll).toBe(false);
    expect(typedValues('警察')).toMatchObject({ dates: [], numbers: [], isAll: false });
  });
});

test.each([
  ['5%', { kind: 'percentage', value: 5, unit: '%' }, true],
  ['5', { kind: 'percentage', value: 5, unit: '%' }, false],
  ['5%', { kind: 'count', value: 5, unit: '个' }, false],
  ['75亿', { kind: 'money', value: 7.5e9, unit: '美元' }, true],
  ['75亿欧元', { kind: 'money', value: 7.5e9, unit: '美元' }, false],
  ['27人', { kind: 'personnel', value: 27, unit: '名' }, true],
  ['2013年11月', { kind: 'date', value: '2013-11-12', unit: null }, true],
] as const)('%s is the figure %j: %s', (typed, figure, is) => {
  expect(isTyped(figure, typedValues(typed))).toBe(is);
});

test.each([
  ['2013-11-05', '2013-11', true],
  ['2013-01/2013-11', '2013-11', true],
  ['2013-01/2013-11', '2013-12', false],
  ['2013/14', '2013', true],
  ['2013年底', '2013', true],
  ['自2013年初以来', '2013', true],
  ['2011-2014', '2013', true],
  ['2011-2014', '2013-11', false],
  ['2014-11', '2013-11', false],
  ['2013', '2013-11', false],
])('%s lies in %s or holds it: %s', (date, typed, is) => {
  expect(isWithin(date, typed)).toBe(is);
});
