import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { encodeText, type TextVectors, windows } from '../../../src/search/vectors/windowVectors.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { REPORT } from '../../corpus.ts';
import { sharedEncoder } from '../sharedEncoder.ts';
import { untitled } from '../untitled.ts';

const ALL = { sentences: true, pieces: true };
const LONG = `${'维和人员的安全与保障。'.repeat(10)}${'预算与经费的安排。'.repeat(10)}`;

test('a long text has a row for each window, sentence and piece', async () => {
  const vectors = await encodeText(await sharedEncoder(), untitled(LONG), ALL);
  expect(vectors.whole).toHaveLength(DIMENSIONS);
  expect(vectors.windows).toHaveLength(2 * DIMENSIONS);
  expect(vectors.sentences).toHaveLength(20 * DIMENSIONS);
  expect(vectors.pieceRows).toHaveLength(vectors.pieces.length * DIMENSIONS);
});

test('a single sentence is its own window, and what nobody wants is not made', async () => {
  const encoder = await sharedEncoder();
  const short = await encodeText(encoder, untitled('维和人员。'), ALL);
  expect(short.windows).toHaveLength(0);
  expect(short.sentences).toHaveLength(0);
  const bare = await encodeText(encoder, untitled(LONG), { sentences: false, pieces: false });
  expect(bare.sentences).toHaveLength(0);
  expect(bare.pieces).toHaveLength(0);
});

test('Traditional and Simplified have the same vectors', async () => {
  const encoder = await sharedEncoder();
  const [traditional, simplified] = [
    { title: '預算', text: '維和人員' },
    { title: '预算', text: '维和人员' },
  ];
  expect(await encodeText(encoder, traditional, ALL)).toEqual(await encodeText(encoder, simplified, ALL));
});

test('a title is read before the text and each window, and has no sentence of its own', async () => {
  const encoder = await sharedEncoder();
  const [titled, bare] = [
    await encodeText(encoder, { title: '灯塔公约', text: LONG }, ALL),
    await encodeText(encoder, untitled(LONG), ALL),
  ];
  expect(titled.sentences).toEqual(bare.sentences);
  expect(titled.windows).toHaveLength(bare.windows.length);
  expect(titled.pieces.length).toBeGreaterThan(bare.pieces.length);
  const nearness = ({ whole, windows }: TextVectors) => [
    whole,
    windows.slice(0, DIMENSIONS),
    windows.slice(DIMENSIONS),
  ];
  for (const [at, vector] of nearness(titled).entries()) expect(vector).not.toEqual(nearness(bare)[at]);
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
