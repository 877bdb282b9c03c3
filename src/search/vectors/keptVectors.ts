import type { Log } from '../../log/log.ts';
import { type Detail, type TextVectors, textHash } from './textVectors.ts';
import { readVectors, writeVectors } from './vectorFile.ts';

/** Makes the vectors of texts, in their order: of the first ones only, where it is stopped. */
export type EncodeTexts = (
  texts: readonly string[],
  detail: Detail,
  stop?: AbortSignal,
) => Promise<readonly TextVectors[]>;

/** Finds or makes the vectors of texts, in their order; rejects where it is stopped meanwhile. */
export type VectorsOf = (texts: readonly string[], stop?: AbortSignal) => Promise<readonly TextVectors[]>;

/** The files that keep vectors. */
export interface VectorFiles {
  /** Those shipped with the documents, which are only read. */
  readonly shipped: readonly string[];
  /** The one that takes what is made here; null keeps nothing. */
  readonly cache: string | null;
}

/**
 * Characters of a library for which pieces are kept, at about 270 bytes a character: 80 MB. Above it there is no closer
 * look: encoding the first ten passages anew would take some 400 ms a question.
 */
const CLOSE = 300_000;

/** Vectors from the files; what is missing there is encoded and kept. `model` is the model's hash. */
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
      if (cache !== null) keep(cache, model, known, log);
      stop?.throwIfAborted();
    }
    return texts.map((text) => found.get(textHash(text)) as TextVectors);
  };

/** Vectors that cannot be kept serve all the same. */
function keep(cache: string, model: string, vectors: Map<string, TextVectors>, log: Log): void {
  try {
    writeVectors(cache, model, vectors);
  } catch (error) {
    log.warn({ err: error }, 'The vectors made could not be kept: they are made again at the next start');
  }
}
