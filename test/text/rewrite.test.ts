import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrite } from '../../src/text/rewrite.ts';

test('what is sought in folded text is exchanged in the raw one, and the rest stays as it is', () => {
  expect(rewrite('那 聯利特派團 呢？', /^那/u, () => '')).toBe(' 聯利特派團 呢？');
  expect(rewrite('ＭＩＮＵＳＭＡ 的預算', /minusma的/u, (found) => `<${found}>`)).toBe('<minusma的>預算');
});

test('a global pattern exchanges all, any other the first', () => {
  expect(rewrite('一，二，三', /,/gu, () => '；')).toBe('一；二；三');
  expect(rewrite('一，二，三', /,/u, () => '；')).toBe('一；二，三');
});

test('where nothing is found, nothing changes', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => rewrite(text, /(?!)/gu, () => 'x') === text));
});
