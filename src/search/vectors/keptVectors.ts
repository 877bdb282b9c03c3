import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Log } from '../../log/log.ts';
import { type Detail, type TextVectors, textHash } from './windowVectors.ts';

/** In the order of the texts; only the first ones where it is stopped. */
export type EncodeTexts = (
  texts: readonly string[],
  detail: Detail,
  stop?: AbortSignal,
) => Promise<readonly TextVectors[]>;

/** In the order of the texts; rejects where it is stopped. */
export type VectorsOf = (texts: readonly string[], stop?: AbortSignal) => Promise<readonly TextVectors[]>;

export interface VectorFiles {
  /** Shipped with the documents; only read. */
  readonly shipped: readonly string[];
  /** Takes the vectors made here; null keeps nothing. */
  readonly cache: string | null;
}

/**
 * Pieces are kept for libraries up to this many characters, at about 270 bytes each (80 MB). Larger ones get no closer
 * look: encoding their first ten passages anew would take some 400 ms a question.
 */
const CLOSE = 300_000;

/** Vectors from the files; missing ones are encoded and kept. `model`: hash of the model. */
export const keptVectors =
  (
    { shipped, cache }: VectorFiles,
    model: string,
    encode: EncodeTexts,
    log: Log,
    wanted = { sentences: true },
  ): VectorsOf =>
  async (texts, stop) => {
    const small = texts.reduce((sum, text) => sum + text.length, 0) <= CLOSE;
    const detail: Detail = { sentences: small && wanted.sentences, pieces: small };
    const read = (file: string) =>
      readVectors(file, model, () => log.warn({ file }, 'A file of vectors is damaged: they are made anew'));
    const known = cache === null ? new Map<string, TextVectors>() : read(cache);
    const found = new Map([...shipped.flatMap((file) => [...read(file)]), ...known]);
    const isMissing = (text: string): boolean => {
      const vectors = found.get(textHash(text));
      return !vectors || (detail.pieces && vectors.pieces.length === 0);
    };
    const missing = [...new Set(texts.filter(isMissing))];
    if (missing.length > 0) {
      log.info(
        { missing: missing.length, all: texts.length },
        'The sentence encoder reads the documents: until then answers come from words alone',
      );
      for (const [index, vectors] of (await encode(missing, detail, stop)).entries()) {
        const hash = textHash(missing[index] as string);
        known.set(hash, vectors);
        found.set(hash, vectors);
      }
      try {
        if (cache !== null) writeVectors(cache, model, known);
      } catch (error) {
        // Vectors that cannot be kept are still used.
        log.warn({ err: error }, 'The vectors made could not be kept: they are made again at the next start');
      }
      stop?.throwIfAborted();
    }
    return texts.map((text) => found.get(textHash(text)) as TextVectors);
  };

/** The file after its checksum, as V8 writes it: later versions of V8 read earlier ones. */
interface Content {
  /** Hash of the model. */
  readonly model: string;
  /** By the hash of the text. */
  readonly vectors: Map<string, TextVectors>;
}

/** Bytes of the SHA-256 of all others, at the start of the file. */
const CHECKSUM = 32;

/** Empty where the file is missing, damaged or another model's. */
export function readVectors(file: string, model: string, onDamaged: () => void = () => {}): Content['vectors'] {
  if (!existsSync(file)) return new Map();
  const data = readFileSync(file);
  const content = data.subarray(CHECKSUM);
  if (!checksum(content).equals(data.subarray(0, CHECKSUM))) {
    onDamaged();
    return new Map();
  }
  const kept: Content = deserialize(content);
  return kept.model === model ? kept.vectors : new Map();
}

/** Writes another file first and renames it, so that no half file is ever read. */
export function writeVectors(file: string, model: string, vectors: Content['vectors']): void {
  const content = serialize({ model, vectors } satisfies Content);
  const half = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(half, Buffer.concat([checksum(content), content]));
  renameSync(half, file);
}

const checksum = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
