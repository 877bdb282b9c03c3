import { expect, test } from 'vitest';
import { isWord, tokensOf, weightOf, wholeTokens } from '../../../../src/answer/verify/compare/tokens.ts';

test('a number and a Latin word are one token, any other character is one', () => {
  expect(tokensOf('约75.5%,un部').map(({ text }) => text)).toEqual(['约', '75.5', '%', ',', 'un', '部']);
  expect(tokensOf('a𠮷').map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [1, 3],
  ]);
  expect(tokensOf('')).toEqual([]);
});

test('punctuation says nothing and weighs nothing', () => {
  expect(
    tokensOf('约,75。')
      .filter(isWord)
      .map(({ text }) => text),
  ).toEqual(['约', '75']);
  expect(weightOf(tokensOf('约,75。'))).toBe(3);
});

test('a span is made whole', () => {
  const tokens = tokensOf('部85207名');
  expect(wholeTokens(tokens, { start: 3, end: 7 })).toEqual({ start: 1, end: 7 });
  expect(wholeTokens(tokens, { start: 0, end: 2 })).toEqual({ start: 0, end: 6 });
});
