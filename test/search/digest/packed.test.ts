import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocumentText } from '../../../src/ingest/documentText.ts';
import type { Document } from '../../../src/report/document.ts';
import { digestOf } from '../../../src/search/digest/digest.ts';
import { pack, unpack } from '../../../src/search/digest/packed.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';

/** The digest of a document, and what comes back of it from a file. */
async function bothWays(document: Document) {
  const { analysis, gazetteer } = await library();
  const digest = await digestOf(document, analysis, gazetteer);
  const kept = deserialize(serialize(pack(digest)));
  const { figures, occasions, ...rest } = unpack(kept, gazetteer, new Map());
  return { digest, again: { ...rest, figures, occasions } };
}

test('the digest of the first report comes back as it was packed', async () => {
  const { digest, again } = await bothWays(REPORT.document);
  expect(again).toEqual(digest);
  const [first] = again.document.paragraphs;
  expect(again.passages[0]?.paragraph).toBe(first);
  expect(first?.document).toBe(again.document.info);
  expect(again.figures.every(({ quote }) => again.document.paragraphs.includes(quote.paragraph))).toBe(true);
});

test('so does that of any text', async () => {
  const { info } = REPORT.document;
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText(), { maxLength: 4 }), async (texts) => {
      const source = texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n');
      const { digest, again } = await bothWays(readDocumentText(source, info));
      expect(again).toEqual(digest);
    }),
    { numRuns: 50 },
  );
});

test('documents share each word, which is read when a passage is asked for its own', async () => {
  const { analysis, gazetteer } = await library();
  const packed = pack(await digestOf(REPORT.document, analysis, gazetteer), ['One page was left out']);
  expect(packed.warnings).toEqual(['One page was left out']);
  const words = new Map<string, string>();
  const first = unpack(packed, gazetteer, words);
  expect(words.size).toBe(0);
  const [held] = first.passages[3]?.words ?? [];
  expect([...words.keys()]).toEqual(JSON.parse(packed.terms));
  expect(words.get(held ?? '')).toBe(held);
});
