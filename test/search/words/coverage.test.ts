import { expect, test } from 'vitest';
import { countPairs } from '../../../src/search/words/bigrams.ts';
import { coverageIn, makeCoverage } from '../../../src/search/words/coverage.ts';
import { fold } from '../../../src/text/fold.ts';

const folded = ['维和人员死亡', '维和预算', '', '維和人員'].map((text) => fold(text).text);
const coverage = makeCoverage(folded, await countPairs(folded));

test('a text that holds all of the question covers it, one that holds none does not', () => {
  expect(coverage('维和人员', 0)).toBe(1);
  expect(coverage('维和人员', 2)).toBe(0);
  expect(coverage('维和人员', 99)).toBe(0);
});

test('a rare pair counts more than a common one', () => {
  expect(coverage('维和死亡', 0)).toBeGreaterThan(coverage('维和死亡', 3));
  expect(coverage('维和死亡', 3)).toBeLessThan(0.5);
});

test('script and width make no difference', () => {
  expect(coverage('維和人員', 0)).toBe(1);
  expect(coverage('维和人员', 3)).toBe(1);
});

test('a question without Han is covered by its words, stop words aside', () => {
  const text = fold('UNMIL has 1,501 police.').text;
  const covered = (question: string) => coverageIn(text, question, () => 1);
  expect(covered('How many police does UNMIL have?')).toBe(1);
  expect(covered('How many police does UNMISS have?')).toBe(0.5);
  expect(covered('How many?')).toBe(0);
  expect(covered('联利特派团有多少police？')).toBe(0);
});
