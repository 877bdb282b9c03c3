import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptOf, toSimplified, toTraditional } from '../../src/text/script.ts';

test('Traditional becomes Simplified, with phrases deciding between readings', () => {
  expect(toSimplified('衝突後著重執行，著作')).toBe('冲突后着重执行，著作');
});

test('what is written in Hong Kong alone becomes Simplified, too', () => {
  expect(toSimplified('警衞隊為羣眾，甚麼')).toBe('警卫队为群众，什么');
});

test('Simplified becomes Traditional as Taiwan writes it, character by character', () => {
  expect(toTraditional('为了里面的开启')).toBe('為了裡面的開啟');
});

test('simplifying keeps the number of code points', () => {
  const characters = fc.string({
    unit: fc.constantFrom('著', '重', '乾', '隆', '裏', '衞', '甚', '麼', '𠮷', 'a', '於', '後'),
  });
  fc.assert(fc.property(characters, (text) => [...toSimplified(text)].length === [...text].length));
});

test('a text is in one script or the other, or in both', () => {
  expect(['预算', '預算', '部署', 'UNMIL', '', '自衞', '几多'].map(scriptOf)).toEqual([
    'Hans',
    'Hant',
    null,
    null,
    null,
    'Hant',
    'Hans',
  ]);
});
