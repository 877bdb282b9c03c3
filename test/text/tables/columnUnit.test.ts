import { expect, test } from 'vitest';
import { columnUnit } from '../../../src/text/tables/columnUnit.ts';

const unitOf = (text: string) => {
  const found = columnUnit(text, { start: 0, end: text.length });
  return found && [text.slice(found.span.start, found.span.end), found.unit.name, found.unit.measure, found.scale];
};

test.each([
  ['支出（千美元）', '千美元', '美元', 'money', 1e3],
  ['支出 (單位： 百萬美元)', '百萬美元', '美元', 'money', 1e6],
  ['可用率（%）', '%', '%', 'share', 1],
  ['征聘时间（天）', '天', '天', 'time', 1],
  ['特派团（14个）的支出（亿美元）', '亿美元', '美元', 'money', 1e8],
])('%s', (text, printed, name, measure, scale) => {
  expect(unitOf(text)).toEqual([printed, name, measure, scale]);
});

test.each(['支出', '联刚稳定团（MONUSCO）', '支出（见附件一）', '千美元', '（）'])(
  '%s has no unit in brackets',
  (text) => {
    expect(unitOf(text)).toBeNull();
  },
);
