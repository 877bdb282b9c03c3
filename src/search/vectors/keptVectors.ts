import type { Log } from '../../log/log.ts';
import { type OnCacheFault, tellCacheFault } from '../kept/cacheFault.ts';
import { readChecked, removeHalves, writeChecked } from '../kept/checkedFile.ts';
import { type TitledText, textHash } from './titledText.ts';
import type { Detail, TextVectors } from './windowVectors.ts';

/** One after the other, in the order of the texts; only the first ones where it is stopped, or fails. */
export type EncodeTexts = (
  texts: readonly TitledText[],
  detail: Detail,
  stop?: AbortSignal,
) => AsyncIterable<TextVectors>;

/** In the order of the texts; rejects where it is stopped. */
export type VectorsOf = (texts: readonly TitledText[], stop?: AbortSignal) => Promise<readonly TextVectors[]>;

export interface VectorFiles {
  /** Shipped with the documents; only read. */
  readonly shipped: readonly string[];
  /** Takes the vectors made here; null keeps nothing. */
  readonly cache: string | null;
  /** By default a warning. */
  readonly onFault?: OnCacheFault;
}

/**
 * Pieces are kept for libraries up to this many characters, at about 270 bytes each (80 MB). Larger ones get no closer
 * look: encoding their first ten passages anew would take some 400 ms a question.
 */
const CLOSE = 300_000;

export const areReadClosely = (characters: number): boolean => characters <= CLOSE;

/** Vectors from the files; missing ones are encoded and kept. `model`: hash of the model. */
export const keptVectors =
  (
    { shipped, cache, onFault }: VectorFiles,
    model: string,
    encode: EncodeTexts,
    log: Log,
    wanted = { sentences: true },
  ): VectorsOf =>
  async (texts, stop) => {
    const small = areReadClosely(texts.reduce((sum, { text }) => sum + text.length, 0));
    const detail: Detail = { sentences: small && wanted.sentences, pieces: small };
    const tellFault = onFault ?? tellCacheFault(log);
    const read = (file: string): Content['vectors'] => {
      try {
        return readVectors(file, model, () => log.warn({ file }, 'A file of vectors is damaged: they are made anew'));
      } catch (error) {
        tellFault(error);
        return new Map();
      }
    };
    const keep = (vectors: Content['vectors']) => {
      try {
        if (cache !== null) writeVectors(cache, model, vectors);
      } catch (error) {
        tellFault(error);
      }
    };
    const known = cache === null ? new Map<string, TextVectors>() : read(cache);
    const found = new Map([...shipped.flatMap((file) => [...read(file)]), ...known]);
    const isMissing = (text: TitledText): boolean => {
      const vectors = found.get(textHash(text));
      return !vectors || (detail.pieces && vectors.pieces.length === 0);
    };
    const missing = [...new Map(texts.filter(isMissing).map((text) => [textHash(text), text])).values()];
    if (missing.length > 0) {
      log.info(
        { missing: missing.length, all: texts.length },
        'The sentence encoder reads the documents: until then answers come from words alone',
      );
      const read = missing.values();
      try {
        for await (const vectors of encode(missing, detail, stop)) {
          const hash = textHash(read.next().value as TitledText);
          known.set(hash, vectors);
          found.set(hash, vectors);
        }
      } finally {
        keep(known);
      }
      stop?.throwIfAborted();
    }
    return texts.map((text) => found.get(textHash(text)) as TextVectors);
  };

/** What the file holds. */
interface Content {
  /** Hash of the model. */
  readonly model: string;
  /** By the hash of the text. */
  readonly vectors: Map<string, TextVectors>;
}

/** Empty where the file is missing, damaged or another model's. */
export function readVectors(file: string, model: string, onDamaged: () => void = () => {}): Content['vectors'] {
  const kept = readChecked(file, onDamaged) as Content | null;
  return kept?.model === model ? kept.vectors : new Map();
}

export function writeVectors(file: string, model: string, vectors: Content['vectors']): void {
  writeChecked(file, { model, vectors } satisfies Content);
  removeHalves(file);
}
