import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { encodeOnThread, openMeaning } from '../../../src/search/meaning/openMeaning.ts';
import { encodeText } from '../../../src/search/vectors/windowVectors.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

const logged = () => {
  const lines: string[] = [];
  return { lines, log: openLog('info', { write: (line) => void lines.push(JSON.parse(line).msg) }) };
};
const folder = () => mkdtempSync(join(tmpdir(), 'meaning-'));

test('without a library for the platform there is no meaning, and one line says so', async () => {
  const { lines, log } = logged();
  const meaning = await openMeaning({ shipped: [], cache: folder() }, log, () =>
    Promise.reject(new Error('no such file')),
  );
  expect(meaning).toBeNull();
  expect(lines).toEqual(['No sentence encoder here: answers come from words alone']);
});

test('missing vectors are made and kept: the second time nothing is missing', async () => {
  const cache = folder();
  for (const expected of [2, 0]) {
    const { lines, log } = logged();
    const meaning = await openMeaning({ shipped: [], cache }, log, sharedEncoder);
    meaning?.index(['维和人员。']);
    expect(await meaning?.ready()).toBe(true);
    expect(lines).toHaveLength(expected);
  }
  expect(readdirSync(cache)).toHaveLength(1);
});

const DETAIL = { sentences: false, pieces: true };

test('a thread makes the same vectors, in order, and tells how far it is', async () => {
  const told: number[] = [];
  const texts = ['维和人员。', '预算。'];
  const made = await encodeOnThread(() => (done) => told.push(done))(texts, DETAIL);
  const encoder = await sharedEncoder();
  for (const [index, text] of texts.entries()) {
    expect(made[index]?.whole).toEqual((await encodeText(encoder, text, DETAIL)).whole);
  }
  expect(told).toEqual([1, 2]);
});

test('a thread that finds no model says so', async () => {
  await expect(encodeOnThread(() => () => {}, '/nowhere')(['维和'], DETAIL)).rejects.toThrow('ENOENT');
});

test('a thread that is stopped ends between two texts, with what it has made', async () => {
  const stop = new AbortController();
  const texts = Array.from({ length: 50 }, (_, index) => `维和人员第${index}名。`);
  const made = await encodeOnThread(() => () => stop.abort())(texts, DETAIL, stop.signal);
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(texts.length);
});
