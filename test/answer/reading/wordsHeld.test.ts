import { expect, test } from 'vitest';
import { wordsHeld } from '../../../src/answer/reading/wordsHeld.ts';
import { library } from '../../library.ts';
import { paragraphOf } from '../../report/figures/read.ts';

const opened = await library();
const TEXT = '维和人员来自各国。维和人员保护平民。警察保护妇女。';

test('each sentence has the weight of the words that it holds; a word that two hold counts half', () => {
  const words = new Map([
    ['平民', 2],
    ['维和', 1],
    ['选举', 5],
  ]);
  expect(wordsHeld(words, paragraphOf(TEXT), opened)).toEqual([0.5, 2.5, 0]);
});
