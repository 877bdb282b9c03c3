import { expect, test } from 'vitest';
import { makeCoverage } from '../../../src/search/words/coverage.ts';

const coverage = makeCoverage(['维和人员死亡', '维和预算', '', '維和人員']);

test('a text that holds all of the question covers it, one that holds none does not', () => {
  expect(coverage('维和人员', 0)).toBe(1);
  expect(coverage('维和人员', 2)).toBe(0);
  expect(coverage('维和人员', 99)).toBe(0);
});

test('a rare pair counts more than a common one', () => {
  expect(coverage('维和死亡', 0)).toBeGreaterThan(coverage('维和死亡', 3));
  expect(coverage('维和死亡', 3)).toBeLessThan(0.5);
});

test('script and width make no difference, and a question without Han is not covered', () => {
  expect(coverage('維和人員', 0)).toBe(1);
  expect(coverage('维和人员', 3)).toBe(1);
  expect(coverage('how many?', 0)).toBe(0);
});
