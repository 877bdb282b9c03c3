import { expect, test } from 'vitest';
import { rankSentences } from '../../src/search/sentenceRank.ts';
import { paragraph } from '../corpus.ts';
import { library } from '../library.ts';

test('the sentence that holds the words ranks first, and says so', async () => {
  const { analysis } = await library();
  const ranked = rankSentences(paragraph(2), { text: '85207' }, analysis, null);
  const best = ranked.toSorted((a, b) => b.score - a.score)[0];
  expect(paragraph(2).text.slice(best?.span.start, best?.span.end)).toContain('85 207');
  expect(best?.holdsWords).toBe(true);
});

test('meaning decides where words do not', async () => {
  const { analysis } = await library();
  const plain = rankSentences(paragraph(2), { text: '香蕉' }, analysis, null);
  expect(plain.every(({ score, holdsWords }) => score === 0 && !holdsWords)).toBe(true);
  const meant = rankSentences(
    paragraph(2),
    { text: '香蕉' },
    analysis,
    plain.map((_, index) => -index),
  );
  expect(meant[0]?.score).toBeGreaterThan(meant.at(-1)?.score as number);
});
