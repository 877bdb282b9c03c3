import { expect, test } from 'vitest';
import { longestWords } from '../../../src/answer/question/longestWords.ts';
import { library } from '../../library.ts';

test('a word inside a longer one is left out', async () => {
  expect(longestWords('联合国的大学生', await library())).toEqual(['联合国', '大学生']);
});
