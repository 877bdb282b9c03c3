import { expect, test } from 'vitest';
import { layoutViolations } from '../../src/rules/layout.ts';
import { button, row, text } from '../bodies.ts';

const found = (components: readonly unknown[], v2 = true) =>
  layoutViolations(components, v2, 'data.components').map(({ message }) => message);

test('All texts together hold 4000 code points, the last of them astral or not', () => {
  expect(found([text('𠀀'.repeat(2000)), { type: 17, components: [text('字'.repeat(2000))] }])).toEqual([]);
  expect(found([text('a'.repeat(2000)), { type: 17, components: [text('a'.repeat(2001))] }])).toEqual([
    'its texts are 4001 code points long, the limit is 4000 in total',
  ]);
});

test('A message holds 40 components, nested ones included', () => {
  const container = (count: number) => ({ type: 17, components: Array(count).fill(text('x')) });
  expect(found([container(39)])).toEqual([]);
  expect(found([container(40)])).toEqual(['holds 41 components, the limit is 40']);
});

test('No two controls share a custom_id, no two components an id', () => {
  expect(found([row(button('A', 'a'), button('B', 'b'))])).toEqual([]);
  expect(found([row(button('A', 'a')), row(button('B', 'a'))])).toEqual(['the custom_id a is used more than once']);
  expect(
    found([
      { ...text('x'), id: 7 },
      { ...text('y'), id: 7 },
    ]),
  ).toEqual(['the component id 7 is used more than once']);
  expect(
    found([
      { ...text('x'), id: 0 },
      { ...text('y'), id: 0 },
    ]),
  ).toEqual([]);
});

test('Without the flag there are only rows, at most five', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(button('A', `a${index}`)));
  expect(found(rows(5), false)).toEqual([]);
  expect(found(rows(6), false)).toEqual(['holds 6 rows, the limit is 5']);
  expect(found([text('x')], false)).toEqual(['anything but a row needs the flag IS_COMPONENTS_V2']);
});

test('A button stands in a row', () => {
  expect(found([button('A', 'a')])).toEqual(['may not stand outside a row or a section']);
});
