import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { readVectors, writeVectors } from '../../../src/search/vectors/vectorFile.ts';

const directory = mkdtempSync(join(tmpdir(), 'vectors-'));
const VECTORS = {
  whole: new Int8Array(DIMENSIONS).fill(-127),
  windows: new Int8Array(2 * DIMENSIONS).fill(3),
  sentences: new Int8Array(),
  pieces: Uint16Array.from([47_073, 5, 9]),
  pieceRows: new Int8Array(3 * DIMENSIONS).fill(-1),
};

test('what is written is read', () => {
  const file = join(directory, 'new', 'some.vectors');
  const vectors = new Map([
    ['a', VECTORS],
    ['b', { ...VECTORS, pieces: new Uint16Array(), pieceRows: new Int8Array() }],
  ]);
  writeVectors(file, 'model', vectors);
  expect(readVectors(file, 'model')).toEqual(vectors);
});

test('nothing is read of another model, of no file, of a cut one', () => {
  const file = join(directory, 'broken.vectors');
  writeVectors(file, 'model', new Map([['a', VECTORS]]));
  expect(readVectors(file, 'other').size).toBe(0);
  truncateSync(file, 900);
  expect(readVectors(file, 'model').size).toBe(0);
  writeFileSync(file, 'not vectors');
  expect(readVectors(file, 'model').size).toBe(0);
  expect(readVectors(join(directory, 'absent'), 'model').size).toBe(0);
});

test('a file with any bit turned is told of, and nothing is read of it; another model’s is not damaged', () => {
  const file = join(directory, 'turned.vectors');
  writeVectors(file, 'model', new Map([['a', VECTORS]]));
  const whole = readFileSync(file);
  const told: number[] = [];
  const places = [0, 63, 64, 65, 80, Math.floor(whole.length / 2), whole.length - 1];
  for (const at of places) {
    const turned = Buffer.from(whole);
    turned[at] = (turned[at] as number) ^ 1;
    writeFileSync(file, turned);
    expect(readVectors(file, 'model', () => told.push(at)).size).toBe(0);
  }
  expect(told).toEqual(places);
  writeFileSync(file, whole);
  expect(readVectors(file, 'other', () => told.push(-1)).size).toBe(0);
  expect(told).not.toContain(-1);
});

test('the vectors shipped with a report are whole', () => {
  const told: string[] = [];
  const file = 'corpus/a-68-652/paragraphs.vectors';
  readVectors(file, 'model', () => told.push(file));
  expect(told).toEqual([]);
});
