import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/search/cluster/candidates.ts';
import { readVectors, sampledMeaning, unit } from '../../../src/search/cluster/sampledMeaning.ts';
import type { Searches } from '../../../src/search/cluster/searches.ts';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';
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

const meaning = (vector: Float32Array | null) =>
  sampledMeaning({ searches: sampled, index: 'index', dimension: 2, encode: async () => vector });
const CANDIDATES = [...PASSAGES.map((rows) => ({ vectors: inBase64(...rows) })), {}] as Candidate[];

test('scores are those of the embedded engine where the sample is all there is, and 0 without vectors', async () => {
  const reading = await meaning(unit([1, 0])).read('question');
  const wholes = standardize([1, 0, -1]);
  const windows = standardize([1, Math.SQRT1_2, -1]);
  const expected = PASSAGES.map((_, place) => WEIGHING.meaning(wholes[place] as number, windows[place] as number));
  const found = (await reading?.nearness(CANDIDATES)) ?? [];
  for (const [place, near] of [...expected, 0].entries()) expect(found[place]).toBeCloseTo(near, 6);
});

test('a large corpus has neither pieces nor sentences', async () => {
  const reading = await meaning(unit([1, 0])).read('question');
  expect(reading?.lookCloser(CANDIDATES)).toBeNull();
  expect(await meaning(unit([1, 0])).sentences('question', 'id')).toBeNull();
});

test('where the encoder fails nothing is read', async () => {
  expect(await meaning(null).read('question')).toBeNull();
});
