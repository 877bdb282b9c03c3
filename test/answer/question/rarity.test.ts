import { expect, test } from 'vitest';
import { rarity } from '../../../src/answer/question/rarity.ts';
import { library } from '../../library.ts';

const opened = await library();

test('a word is as rare as its inverse document frequency, several as the rarest of them', () => {
  expect(rarity('部队', opened)).toBe(opened.weight('部队'));
  expect(rarity('军警人员', opened)).toBe(Math.max(opened.weight('军警'), opened.weight('人员')));
  expect(rarity('疫苗', opened)).toBeGreaterThan(rarity('部队', opened));
});
