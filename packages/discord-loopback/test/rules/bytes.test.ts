import { expect, test } from 'vitest';
import { BYTE_BUDGET, byteViolations } from '../../src/rules/bytes.ts';
import { button, cards, option, row, select, text } from '../bodies.ts';

test('Three thousand Chinese characters fit the budget, one more does not', () => {
  expect(byteViolations(cards(text('字'.repeat(BYTE_BUDGET / 3))), '')).toEqual([]);
  expect(byteViolations(cards(text('字'.repeat(BYTE_BUDGET / 3 + 1))), 'data')).toEqual([
    { path: 'data', message: 'its text takes 9003 bytes, the budget is 9000' },
  ]);
});

test('Labels, placeholders, options, content and embeds count too', () => {
  const nearly = text('a'.repeat(BYTE_BUDGET - 3));
  expect(byteViolations(cards(nearly, row(button('abc', 'x'))), '')).toEqual([]);
  expect(byteViolations(cards(nearly, row(button('abcd', 'x'))), '')).toHaveLength(1);
  expect(byteViolations(cards(nearly, row(select('x', option('abcd', 'value')))), '')).toHaveLength(1);
  expect(byteViolations(cards(nearly, row({ ...select('x'), placeholder: '四字' })), '')).toHaveLength(1);
  expect(byteViolations(cards(nearly, { type: 12, items: [{ description: '四字' }] }), '')).toHaveLength(1);
  expect(byteViolations({ content: 'a'.repeat(5000), embeds: [{ description: '字'.repeat(1500) }] }, '')).toHaveLength(
    1,
  );
});
