import { expect, test } from 'vitest';
import { encodeOnThread } from '../../../src/search/vectors/encodeOnThread.ts';
import { encodeText } from '../../../src/search/vectors/windowVectors.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

const DETAIL = { sentences: false, pieces: true };

test('a thread makes the same vectors, in order, and tells how far it is', async () => {
  const told: number[] = [];
  const texts = ['维和人员。', '预算。'];
  const made = await encodeOnThread((done) => told.push(done))(texts, DETAIL);
  const encoder = await sharedEncoder();
  for (const [index, text] of texts.entries()) {
    expect(made[index]?.whole).toEqual((await encodeText(encoder, text, DETAIL)).whole);
  }
  expect(told).toEqual([1, 2]);
});

test('a thread that finds no model says so', async () => {
  await expect(encodeOnThread(() => {}, '/nowhere')(['维和'], DETAIL)).rejects.toThrow('ENOENT');
});

test('a thread that is stopped ends between two texts, with what it has made', async () => {
  const stop = new AbortController();
  const texts = Array.from({ length: 50 }, (_, index) => `维和人员第${index}名。`);
  const made = await encodeOnThread(() => stop.abort())(texts, DETAIL, stop.signal);
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(texts.length);
});
