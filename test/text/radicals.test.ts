import { expect, test } from 'vitest';
import { CHARACTER_OF_RADICAL } from '../../src/text/radicals.ts';

test('each radical of the supplement has one character, and no two lists went out of step', () => {
  expect(CHARACTER_OF_RADICAL.size).toBe(114);
  for (const [radical, character] of CHARACTER_OF_RADICAL) {
    expect(radical).toMatch(/^[\u2E81-\u2EF3]$/u);
    expect(character).toMatch(/^\p{Unified_Ideograph}$/u);
  }
  expect(['⺁', '⺠', '⻢', '⻓', '⻳'].map((radical) => CHARACTER_OF_RADICAL.get(radical))).toEqual([
    '厂',
    '民',
    '马',
    '长',
    '龟',
  ]);
});
