import { expect, test } from 'vitest';
import {
  inBytes,
  vectorFields,
  vectorsFromServer,
  vectorsOnThreads,
} from '../../../../src/search/cluster/push/passageVectors.ts';
import { readVectors } from '../../../../src/search/cluster/sampledMeaning.ts';
import type { EmbeddingServer } from '../../../../src/search/models/embeddingServer.ts';
import { encodeText, windows } from '../../../../src/search/vectors/windowVectors.ts';
import { sharedEncoder } from '../../sharedEncoder.ts';
import { untitled } from '../../untitled.ts';

const LONG = '灯塔由渔业部门负责维护，每年检修两次。'.repeat(20);

/** The vector of a text is its length and one. */
const counting = {
  passages: async (texts: readonly string[]) => texts.map(({ length }) => Float32Array.from([length, 1])),
} as EmbeddingServer;

test('a server makes the vector of the whole and, where there are several, of each window', async () => {
  const [short, long] = await vectorsFromServer(counting)(['灯塔。', LONG].map(untitled), true);
  expect(short?.rows).toHaveLength(1);
  const spans = windows(LONG);
  expect(spans.length).toBeGreaterThan(1);
  const lengths = [LONG.length, ...spans.map(({ start, end }) => end - start)];
  expect(long?.rows).toEqual(lengths.map((length) => inBytes(Float32Array.from([length, 1]))));
});

test.each([
  ['', false],
  [' with those of a closer look', true],
])('threads make the same vectors as the encoder, in the order of the texts%s', async (_, isCloser) => {
  const texts = ['灯塔由渔业部门负责。', LONG, '维和人员'];
  const encoder = await sharedEncoder();
  const found = await vectorsOnThreads(2)(texts.map(untitled), isCloser);
  for (const [place, text] of texts.entries()) {
    const { whole, windows, ...closer } = await encodeText(encoder, untitled(text), {
      sentences: isCloser,
      pieces: isCloser,
    });
    const rows = found[place]?.rows ?? [];
    expect(rows[0]).toEqual(whole);
    expect(rows.slice(1).flatMap((row) => [...row])).toEqual([...windows]);
    expect(found[place]?.closer).toEqual(isCloser ? closer : undefined);
  }
});

test('the fields of a record read as the rows that they were', () => {
  const rows = [Int8Array.from([127, 0]), Int8Array.from([0, 127]), Int8Array.from([0, 0])];
  const { vectors, whole, windows } = vectorFields({ rows }) as { vectors: string; whole: number[]; windows: object[] };
  expect(readVectors(vectors, 2).map((row) => [...row])).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(whole).toEqual([127, 0]);
  // The cluster refuses a vector of zeros.
  expect(windows).toEqual([{ vector: [0, 127] }]);
  expect(vectorFields({ rows: [Int8Array.from([0, 0])] })).toEqual({});
});
