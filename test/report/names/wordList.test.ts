import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestAt, makeWordList } from '../../../src/report/names/wordList.ts';

const any = () => true;

test('the longest word at a place wins over a shorter one', () => {
  const words = makeWordList([
    ['非索特派团', 'AMISOM'],
    ['非索特派团支助办', 'UNSOA'],
  ]);
  expect(longestAt(words, '由非索特派团支助办向非索特派团', 1, any)).toEqual({ value: 'UNSOA', end: 9 });
  expect(longestAt(words, '由非索特派团支助办向非索特派团', 10, any)).toEqual({ value: 'AMISOM', end: 15 });
  expect(longestAt(words, '由非索特派团', 0, any)).toBeNull();
});

test('a shorter word is taken when the longer one is refused', () => {
  const words = makeWordList([
    ['au', 'AU'],
    ['audi', 'car'],
  ]);
  expect(longestAt(words, 'audit', 0, (value) => value === 'AU')).toEqual({ value: 'AU', end: 2 });
});

test('of two equal words the first counts', () => {
  const words = makeWordList([
    ['大会', 'first'],
    ['大会', 'second'],
  ]);
  expect(longestAt(words, '大会', 0, any)?.value).toBe('first');
});

test('it finds what trying every word would find', () => {
  const letters = fc.string({ unit: fc.constantFrom('联', '合', '国', 'a'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(letters), letters, letters, (words, before, after) => {
      const text = before + after;
      const trie = makeWordList(words.map((word) => [word, word] as const));
      const fitting = words.filter((word) => text.startsWith(word, before.length));
      const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
      expect(longestAt(trie, text, before.length, any)?.value).toBe(longest);
    }),
  );
});
