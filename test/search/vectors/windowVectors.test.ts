import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { encodeText, textHash, windows } from '../../../src/search/vectors/windowVectors.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { REPORT } from '../../corpus.ts';
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

test('windows are whole sentences, one after the other, and hold the whole text', () => {
  for (const { text } of REPORT.document.paragraphs) {
    const found = windows(text);
    const ends = new Set(sentences(text).map(({ end }) => end));
    expect(found.every(({ end }) => ends.has(end))).toBe(true);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});

test('only a sentence that is longer by itself makes a window longer than 160', () => {
  expect(windows(`${'短'.repeat(70)}。${'短'.repeat(70)}。${'短'.repeat(70)}。`)).toHaveLength(2);
  expect(windows('长'.repeat(500))).toEqual([{ start: 0, end: 500 }]);
  expect(windows('')).toEqual([]);
});
