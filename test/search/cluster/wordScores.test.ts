import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/search/cluster/candidates.ts';
import { wordScores } from '../../../src/search/cluster/wordScores.ts';
import type { Passage } from '../../../src/search/engine/engine.ts';
import { telling, withoutCommonest } from '../../../src/search/words/tellingTerms.ts';
import { findByWords, indexPassages } from '../../../src/search/words/words.ts';

const term = fc.constantFrom(...'甲乙丙丁戊己庚辛');
const sentence = fc.uniqueArray(term, { minLength: 1, maxLength: 6 });
const passage = fc.array(sentence, { minLength: 1, maxLength: 4 });

/** Fewer than the embedded engine looks at twice. */
const passages = fc.array(passage, { minLength: 1, maxLength: 12 });
const question = fc.dictionary(term, fc.constantFrom(0.3, 0.5, 1), { minKeys: 1 });

test('scores are those of the embedded engine, whatever the passages and the question', async () => {
  await fc.assert(
    fc.asyncProperty(passages, question, async (texts, asked) => {
      const held = texts.map((sentences) => ({ sentences, words: sentences.flat() }) as unknown as Passage);
      const index = await indexPassages(held);
      const words = new Map(Object.entries(asked));
      const embedded = findByWords(held, index)({ words, crossing: new Map() });

      const candidates = texts.map(
        (sentences) =>
          ({
            sentences: sentences.map((terms) => terms.join(' ')),
            length: new Set(sentences.flat()).size,
          }) as unknown as Candidate,
      );
      const all = telling(words, index.holders, texts.length);
      const averageLength = texts.reduce((sum, each) => sum + new Set(each.flat()).size, 0) / texts.length;
      const terms = { all, searched: withoutCommonest(all) };
      const found = wordScores(candidates, terms, { passages: texts.length, averageLength });

      expect(found.map(({ place }) => place)).toEqual(embedded.map(({ place }) => place));
      for (const [rank, { score }] of found.entries()) expect(score).toBeCloseTo(embedded[rank]?.score ?? 0, 9);
    }),
  );
});
