import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { encodeText, textHash } from '../../../src/search/vectors/textVectors.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

const ALL = { sentences: true, pieces: true };
const LONG = `${'维和人员的安全与保障。'.repeat(10)}${'预算与经费的安排。'.repeat(10)}`;

test('a long text has a row for each window, sentence and piece', async () => {
  const vectors = await encodeText(await sharedEncoder(), LONG, ALL);
  expect(vectors.whole).toHaveLength(DIMENSIONS);
  expect(vectors.windows).toHaveLength(2 * DIMENSIONS);
  expect(vectors.sentences).toHaveLength(20 * DIMENSIONS);
  expect(vectors.pieceRows).toHaveLength(vectors.pieces.length * DIMENSIONS);
});

test('a single sentence is its own window, and what nobody wants is not made', async () => {
  const encoder = await sharedEncoder();
  const short = await encodeText(encoder, '维和人员。', ALL);
  expect(short.windows).toHaveLength(0);
  expect(short.sentences).toHaveLength(0);
  const bare = await encodeText(encoder, LONG, { sentences: false, pieces: false });
  expect(bare.sentences).toHaveLength(0);
  expect(bare.pieces).toHaveLength(0);
});

test('Traditional and Simplified have the same vectors', async () => {
  const encoder = await sharedEncoder();
  expect(await encodeText(encoder, '維和人員', ALL)).toEqual(await encodeText(encoder, '维和人员', ALL));
});

test('the hash tells texts apart', () => {
  expect(textHash('a')).toBe(textHash('a'));
  expect(textHash('a')).not.toBe(textHash('b'));
});
