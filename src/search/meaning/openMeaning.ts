import { join } from 'node:path';
import type { Log } from '../../log/log.ts';
import { type Encoder, openEncoder } from '../models/encoder.ts';
import { encodeOnWorker } from '../vectors/encodeOnWorker.ts';
import { keptVectors } from '../vectors/keptVectors.ts';
import { type Meaning, makeMeaning } from './meaning.ts';

/** Where vectors lie. */
export interface VectorPlaces {
  /** Files that are only read: those shipped with the documents. */
  readonly shipped: readonly string[];
  /** The folder that takes those made here; a model has its own file there. */
  readonly cache: string;
}

/**
 * The encoder over vectors that are kept in files; what is missing is made on a worker. Null, after one line in the log,
 * where the platform has no library for it: words alone answer then.
 */
export async function openMeaning(
  { shipped, cache }: VectorPlaces,
  log: Log,
  open: () => Promise<Encoder> = openEncoder,
): Promise<Meaning | null> {
  let encoder: Encoder;
  try {
    encoder = await open();
  } catch (error) {
    log.warn(
      { reason: (error as Error).message.split('\n')[0] },
      'No sentence encoder here: answers come from words alone',
    );
    return null;
  }
  const vectorsOf = keptVectors({
    shipped,
    cache: join(cache, `${encoder.hash}.vectors`),
    model: encoder.hash,
    encode: encodeOnWorker((done, all) => {
      if (done === all)
        log.info({ texts: all }, 'The sentence encoder has read everything: meaning counts from now on');
    }),
    onMissing: (missing, all) =>
      log.info({ missing, all }, 'The sentence encoder reads the documents: until then answers come from words alone'),
    onDamaged: (file) => log.warn({ file }, 'A file of vectors is damaged: they are made anew'),
    onUnkept: (error) =>
      log.warn({ err: error }, 'The vectors made could not be kept: they are made again at the next start'),
  });
  return makeMeaning(encoder, vectorsOf, (error) =>
    log.error({ err: error }, 'The sentence encoder failed: answers come from words alone'),
  );
}
