import { expect, test } from 'vitest';
import { symbol } from '../../../src/ingest/formats/symbols.ts';

test.each([
  ['Symbol', 'F0B7', '•'],
  ['Symbol', 'F0A3', '≤'],
  ['symbol', '61', 'α'],
  ['Wingdings', 'F0FC', '✓'],
  ['Times New Roman', '2022', '•'],
])('of %s, %s is %s', (font, code, character) => {
  expect(symbol(font, code)).toBe(character);
});

test.each([
  ['Wingdings', 'F04A'],
  ['Webdings', 'F061'],
  ['Arial', 'D800'],
  ['Arial', '0'],
  ['Arial', 'x'],
  [undefined, undefined],
])('of %s, %s is not known', (font, code) => {
  expect(symbol(font, code)).toBeNull();
});
