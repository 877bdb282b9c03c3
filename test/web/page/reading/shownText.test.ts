import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownText } from '../../../../src/web/page/reading/shownText.ts';
import { hostileText } from '../../../presentation/hostile.ts';

test('sets the words found apart, in any capitals', () => {
  expect(shownText('The Sea and the sea.', ['sea'])).toEqual([
    { words: 'The ', isFound: false },
    { words: 'Sea', isFound: true },
    { words: ' and the ', isFound: false },
    { words: 'sea', isFound: true },
    { words: '.', isFound: false },
  ]);
});

test('shows a long text around the first word found, and its beginning where none is', () => {
  const text = `${'前'.repeat(200)}无人${'后'.repeat(200)}`;
  const pieces = shownText(text, ['无人']);
  expect(pieces.map(({ words }) => words.length)).toEqual([1, 24, 2, 94, 1]);
  expect(pieces[2]).toEqual({ words: '无人', isFound: true });
  expect(shownText(text, []).map(({ words }) => words.length)).toEqual([120, 1]);
});

test('shows a stretch of the text and nothing else', () => {
  fc.assert(
    fc.property(
      hostileText(60),
      fc.array(fc.constantFrom('2013年', '维和人员', '<', 'a'), { maxLength: 3 }),
      (text, words) => {
        const pieces = shownText(text, words);
        const stretch = pieces
          .map((piece) => piece.words)
          .join('')
          .replace(/^…/u, '')
          .replace(/…$/u, '');
        expect(text).toContain(stretch);
      },
    ),
  );
});
