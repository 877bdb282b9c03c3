import { expect, test } from 'vitest';
import { isStopWord } from '../../../src/search/words/stopWords.ts';
import { fold } from '../../../src/text/fold.ts';

test.each(['多少', '什么', '哪里', '是否', '的', 'how', 'the', 'which'])('%s says nothing of the subject', (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.each(['维和', '人员', '决议', '多数', '2013', 'mission', 'mali', ''])('%j may be the subject', (word) => {
  expect(isStopWord(word)).toBe(false);
});

test('a stop word is recognised as it is folded: in Traditional, in capitals, in full width', () => {
  for (const typed of ['甚麼', '請問', 'HOW', 'ｗｈｅｒｅ']) expect(isStopWord(fold(typed).text), typed).toBe(true);
});
