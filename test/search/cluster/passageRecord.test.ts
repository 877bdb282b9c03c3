import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageRecord, termOf } from '../../../src/search/cluster/passageRecord.ts';
import { library } from '../../library.ts';

test('a term has no white space, no half characters and an end, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (word) => {
      const term = termOf(word);
      expect(term).not.toMatch(/\s/u);
      expect(Buffer.from(term).toString()).toBe(term);
      expect(term.length).toBeLessThanOrEqual(256);
      expect(termOf(term)).toBe(term);
    }),
  );
});

test.each(['维和', '@MINUSMA', 'a/68/652', '__proto__'])('%s stays as it is', (word) => {
  expect(termOf(word)).toBe(word);
});

test('two long words are two terms', () => {
  expect(termOf('a'.repeat(300))).not.toBe(termOf('a'.repeat(301)));
});

test('a record holds what filters and scores ask for', async () => {
  const { passages } = await library();
  const passage = passages.find(({ paragraph, entities }) => paragraph.section?.parent && entities.length > 1);
  if (!passage) throw new Error('No such passage');
  const { section, document } = passage.paragraph;
  const record = passageRecord(
    { ...passage, folded: `${passage.folded}第九次报告` },
    { digest: 'hash', place: 3, order: '3' },
  );
  expect(record.sections).toEqual([section?.numeral, section?.parent?.numeral]);
  expect(record).toMatchObject({ document: document.id, symbol: document.symbol, language: document.language });
  expect(record.entities).toEqual([...new Set(passage.entities)]);
  expect(record.sentences.map((terms) => terms.split(' '))).toEqual(passage.sentences);
  expect(record.ordinals).toContain('9次');
  expect(record.length).toBe(new Set(passage.sentences.flat()).size);
  expect(record.pairs.split(' ').every((pair) => `${passage.folded}第九次报告`.includes(pair))).toBe(true);
});
