import { type Detail, type TextVectors, textHash } from './textVectors.ts';
import { readVectors, writeVectors } from './vectorFile.ts';

/** Makes the vectors of texts, in their order: of the first ones only, where it is stopped. */
export type EncodeTexts = (
  texts: readonly string[],
  detail: Detail,
  stop?: AbortSignal,
) => Promise<readonly TextVectors[]>;

export interface Kept {
  /** Files that are only read: those shipped with a report. */
  readonly shipped: readonly string[];
  /** The file that takes what is made; null keeps nothing. */
  readonly cache: string | null;
  /** Hash of the model. */
  readonly model: string;
  readonly encode: EncodeTexts;
  readonly onMissing?: (missing: number, all: number) => void;
  /** Called with a file that is no longer what was written, and counts as empty. */
  readonly onDamaged?: (file: string) => void;
  /** Called where the cache cannot be written: the vectors serve all the same. */
  readonly onUnkept?: (error: unknown) => void;
}

/**
 * Characters of a library for which pieces are kept, at about 270 bytes a character: 80 MB. Above it there is no closer
 * look: encoding the first ten passages anew would take some 400 ms a question.
 */
const CLOSE = 300_000;

/** Finds the vectors of texts in the files, makes what is missing and keeps it; rejects where it is stopped meanwhile. */
export const keptVectors =
  (
    { shipped, cache, model, encode, onMissing = () => {}, onDamaged = () => {}, onUnkept = () => {} }: Kept,
    wanted = { sentences: true },
  ) =>
  async (texts: readonly string[], stop?: AbortSignal): Promise<readonly TextVectors[]> => {
    const small = texts.reduce((sum, text) => sum + text.length, 0) <= CLOSE;
    const detail: Detail = { sentences: small && wanted.sentences, pieces: small };
    const read = (file: string) => readVectors(file, model, () => onDamaged(file));
    const known = cache === null ? new Map<string, TextVectors>() : read(cache);
    const found = new Map([...shipped.flatMap((file) => [...read(file)]), ...known]);
    const hashes = texts.map((text) => textHash(text));
    const suffices = (vectors: TextVectors | undefined) => vectors && (!detail.pieces || vectors.pieces.length > 0);
    const missing = [...new Set(texts.filter((_, place) => !suffices(found.get(hashes[place] as string))))];
    if (missing.length > 0) {
      onMissing(missing.length, texts.length);
      for (const [index, vectors] of (await encode(missing, detail, stop)).entries()) {
        const hash = textHash(missing[index] as string);
        known.set(hash, vectors);
        found.set(hash, vectors);
      }
      if (cache !== null) keep(() => writeVectors(cache, model, known), onUnkept);
      stop?.throwIfAborted();
    }
    return hashes.map((hash) => found.get(hash) as TextVectors);
  };

function keep(write: () => void, onUnkept: (error: unknown) => void): void {
  try {
    write();
  } catch (error) {
    onUnkept(error);
  }
}
