import { join } from 'node:path';
import type { Log } from '../../log/log.ts';
import { tenths } from '../../log/tenths.ts';
import { type Encoder, openEncoder } from '../models/encoder.ts';
import { tellEncoderFault } from '../models/textEncoder.ts';
import { encodeOnThread } from '../vectors/encodeOnThread.ts';
import { keptVectors, type VectorFiles } from '../vectors/keptVectors.ts';
import { type Meaning, makeMeaning } from './meaning.ts';

/**
 * The encoder with vectors kept in files; a thread makes missing ones. `cache`: folder, one file per model. Null, after
 * one line in the log, where the platform has no library for the encoder: words alone answer then.
 */
export async function openMeaning(
  { shipped, cache, onFault }: Omit<VectorFiles, 'cache'> & { readonly cache: string },
  log: Log,
  open: () => Promise<Encoder> = openEncoder,
): Promise<Meaning | null> {
  let encoder: Encoder;
  try {
    encoder = await open();
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    log.warn({ reason }, 'No sentence encoder here: answers come from words alone');
    return null;
  }
  const encode = encodeOnThread({
    progress(all) {
      const tell = tenths(all, (done) => log.info({ done, all }, 'The sentence encoder reads on'), MANY);
      return (done) => {
        if (done < all) tell(done);
        else log.info({ texts: all }, 'The sentence encoder has read everything: meaning counts from now on');
      };
    },
    onDeath: (error, seconds) =>
      log.error(
        { err: error, seconds },
        'The thread of the sentence encoder has died and is opened anew in some seconds',
      ),
  });
  const files = { shipped, cache: join(cache, `${encoder.hash}.vectors`), ...(onFault ? { onFault } : {}) };
  return makeMeaning(encoder, keptVectors(files, encoder.hash, encode, log), tellEncoderFault(log));
}

/** Texts that take the encoder longer than half a minute. */
const MANY = 500;
