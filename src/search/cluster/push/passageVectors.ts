import { availableParallelism } from 'node:os';
import type { EmbeddingServer } from '../../models/embeddingServer.ts';
import { DIMENSIONS } from '../../models/encoder.ts';
import { encodeOnThread } from '../../vectors/encodeOnThread.ts';
import { lead, type TitledText } from '../../vectors/titledText.ts';
import { windows } from '../../vectors/windowVectors.ts';
import { type Closer, writeCloser } from '../heldMeaning.ts';

/** Rows of bytes, as the index keeps them: the whole, then each window where there are several. */
export interface PassageRows {
  readonly rows: readonly Int8Array[];
  /** Where sentences and pieces are wanted. */
  readonly closer?: Closer;
}

/** Vectors of many texts, in their order. */
export type PassageVectors = (texts: readonly TitledText[], isCloser: boolean) => Promise<PassageRows[]>;

const FULL = 127;

/** By a server, which gives none of pieces, window by window of all texts in batches. */
export const vectorsFromServer =
  ({ passages }: EmbeddingServer): PassageVectors =>
  async (texts) => {
    const parts = texts.map(({ title, text }) => {
      const spans = windows(text);
      const windowed = spans.length < 2 ? [] : spans.map(({ start, end }) => text.slice(start, end));
      return [text, ...windowed].map((part) => lead(title) + part);
    });
    const vectors = (await passages(parts.flat())).values();
    return parts.map((some) => ({ rows: some.map(() => inBytes(vectors.next().value as Float32Array)) }));
  };

/** By the encoder that comes with the bot, on all cores. */
export const vectorsOnThreads =
  (threads: number = availableParallelism()): PassageVectors =>
  async (texts, isCloser) => {
    const detail = { sentences: isCloser, pieces: isCloser };
    const found: PassageRows[] = [];
    const share = Math.ceil(texts.length / threads);
    const starts = Array.from({ length: Math.ceil(texts.length / (share || 1)) }, (_, thread) => thread * share);
    await Promise.all(
      starts.map(async (start) => {
        let place = start;
        for await (const { whole, windows, ...closer } of encodeOnThread()(texts.slice(start, start + share), detail)) {
          found[place] = { rows: [whole, ...rowsOf(windows)], ...(isCloser ? { closer } : {}) };
          place += 1;
        }
      }),
    );
    return found;
  };

const rowsOf = (bytes: Int8Array): Int8Array[] =>
  Array.from({ length: bytes.length / DIMENSIONS }, (_, row) =>
    bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS),
  );

/** Scaled so that the largest number fills a byte: directions alone count. */
export function inBytes(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => Math.round((value / (largest || 1)) * FULL));
}

/** The fields of a record; a row of zeros, which is near nothing, is left out of the search by meaning. */
export function vectorFields({ rows, closer }: PassageRows): object {
  const [whole, ...windows] = rows;
  if (!whole?.some(Boolean)) return {};
  const searched = (windows.length > 0 ? windows : [whole]).filter((row) => row.some(Boolean));
  return {
    vectors: Buffer.concat(rows.map((row) => Buffer.from(row.buffer, row.byteOffset, row.length))).toString('base64'),
    ...(closer ? { closer: writeCloser(closer) } : {}),
    whole: [...whole],
    windows: searched.map((row) => ({ vector: [...row] })),
  };
}
