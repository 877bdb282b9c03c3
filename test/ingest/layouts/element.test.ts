import { expect, test } from 'vitest';
import { classify } from '../../../src/ingest/layouts/element.ts';
import { toLines } from '../../../src/ingest/layouts/lines.ts';

const kindOf = (text: string) => classify(toLines(text)[0] as ReturnType<typeof toLines>[0]).kind;

test.each([
  ['一. 战略背景', 'section'],
  ['十二、 结论', 'section'],
  ['二. 2013 年主要业务发展情况', 'section'],
  ['A. 军事特遣队', 'section'],
  ['15. 2013 年 4 月', 'paragraph'],
  ['2013 年,安全理事会', 'continuation'],
  ['3.25 亿美元', 'continuation'],
  ['¹ 提及科索沃时', 'footnote'],
  ['¹² 第十二个脚注', 'footnote'],
  ['** 由于技术原因', 'note'],
  ['摘要', 'summary'],
  ['摘要如下。', 'continuation'],
  ['一. 这是一个句子。', 'continuation'],
])('%s is a %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test('a footnote of two digits has their number', () => {
  expect(classify(toLines('¹² 注')[0] as ReturnType<typeof toLines>[0])).toMatchObject({ number: 12 });
});
