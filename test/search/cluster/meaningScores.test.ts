import { expect, test } from 'vitest';
import { meaningScoresOf, readVectors, unit } from '../../../src/search/cluster/meaningScores.ts';
import type { Searches } from '../../../src/search/cluster/searches.ts';
import { standardize } from '../../../src/search/meaning/meaning.ts';

const inBase64 = (...rows: number[][]) => Buffer.from(Int8Array.from(rows.flat()).buffer).toString('base64');
const PASSAGES = [
  [[127, 0]],
  [
    [0, 127],
    [127, 127],
    [0, -127],
  ],
  [[-127, 0]],
];

const sampled: Searches = {
  run: async <Source>() => [
    {
      hits: {
        hits: [...PASSAGES.map((rows) => ({ vectors: inBase64(...rows) })), {}].map((source, at) => ({
          _id: String(at),
          _source: source as Source,
        })),
      },
    },
  ],
};

test('rows of bytes are unit vectors, a row of zeros stays one', () => {
  const [first, second] = readVectors(inBase64([3, 4], [0, 0]), 2);
  expect(first?.[0]).toBeCloseTo(0.6, 6);
  expect([...(second ?? [])]).toEqual([0, 0]);
});

test('scores are those of the embedded engine where the sample is all there is', async () => {
  const scores = await meaningScoresOf(sampled, 'index', 2)(unit([1, 0]));
  const read = PASSAGES.map((rows) => readVectors(inBase64(...rows), 2));
  const wholes = standardize([1, 0, -1]);
  const windows = standardize([1, Math.SQRT1_2, -1]);
  for (const [place, vectors] of read.entries()) {
    expect(scores.whole(vectors)).toBeCloseTo(wholes[place] as number, 6);
    expect(scores.window(vectors)).toBeCloseTo(windows[place] as number, 6);
  }
});
