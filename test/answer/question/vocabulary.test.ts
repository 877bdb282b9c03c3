import { expect, test } from 'vitest';
import { lettersOf, vocabularyOf } from '../../../src/answer/question/vocabulary.ts';
import { library } from '../../library.ts';

const opened = await library();

test('words of the reports, of names and of questions are known, and found by their letters', () => {
  const vocabulary = vocabularyOf(opened);
  for (const word of ['缩编', '联科行动', '什么时候', '无人机']) {
    expect(vocabulary.byLetters.get(lettersOf(word))).toContain(word);
  }
  expect(vocabulary.byLetters.get(lettersOf('香蕉'))).toBeUndefined();
});

test('what is printed is known across words, in one script', () => {
  const { isPrinted } = vocabularyOf(opened);
  expect(isPrinted('和安保职能')).toBe(true);
  expect(isPrinted('香蕉')).toBe(false);
});

test('a library has one vocabulary', () => {
  expect(vocabularyOf(opened)).toBe(vocabularyOf(opened));
});

test('letters are plain pinyin without spaces', () => {
  expect(lettersOf('聯科行動')).toBe('liankexingdong');
});
