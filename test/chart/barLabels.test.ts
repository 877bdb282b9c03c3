import { expect, test } from 'vitest';
import { labels } from '../../src/chart/barLabels.ts';
import { figuresOf } from '../report/figures/read.ts';

const words = (text: string) => labels(figuresOf(text)).map((each) => each.words);

test('a bar says what its figure says', () => {
  expect(words('有 14 名维和人员被打死，有 3 名警察被打死。')).toEqual(['维和人员被打死', '警察被打死']);
});

test('where two would say the same of different values, they say their clauses', () => {
  expect(words('119个国家派遣了军队。161个国家派遣了军队。')).toEqual(['119个国家派遣了军队', '161个国家派遣了军队']);
});

test('what even the clause does not tell apart is left out; the same value may be said twice', () => {
  expect(words('119个国家和161个国家派遣了军队。')).toEqual([]);
  expect(words('119个国家派遣了军队。119个国家派遣了军队。')).toEqual(['国家派遣了军队', '国家派遣了军队']);
});
