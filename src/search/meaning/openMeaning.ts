import { join } from 'node:path';
import type { Log } from '../../log/log.ts';
import { tenths } from '../../log/tenths.ts';
import { openThread } from '../../thread/thread.ts';
import { type Encoder, MODEL_DIRECTORY, openEncoder } from '../models/encoder.ts';
import type { EncodingTask } from '../vectors/encodingThread.ts';
import { type EncodeTexts, keptVectors, type VectorFiles } from '../vectors/keptVectors.ts';
import type { TextVectors } from '../vectors/windowVectors.ts';
import { type Meaning, makeMeaning } from './meaning.ts';

/**
 * The encoder with vectors kept in files; a thread makes missing ones. `cache`: folder, one file per model. Null, after
 * one line in the log, where the platform has no library for the encoder: words alone answer then.
 */
export async function openMeaning(
  { shipped, cache }: { readonly shipped: VectorFiles['shipped']; readonly cache: string },
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
  const encode = encodeOnThread((all) => {
    const tell = tenths(all, (done) => log.info({ done, all }, 'The sentence encoder reads on'), MANY);
    return (done) => {
      if (done < all) tell(done);
      else log.info({ texts: all }, 'The sentence encoder has read everything: meaning counts from now on');
    };
  });
  const files = { shipped, cache: join(cache, `${encoder.hash}.vectors`) };
  return makeMeaning(encoder, keptVectors(files, encoder.hash, encode, log), (error) =>
    log.error({ err: error }, 'The sentence encoder failed: answers come from words alone'),
  );
}

/** Texts that take the encoder longer than half a minute. */
const MANY = 500;

/** Encodes texts beside the thread that answers. `progress`: for so many texts, what is told how many are done. */
export const encodeOnThread =
  (
    progress: (all: number) => (done: number) => void = () => () => {},
    directory: string = MODEL_DIRECTORY,
  ): EncodeTexts =>
  async (texts, detail, stop) => {
    const thread = await openThread<EncodingTask, TextVectors>(
      new URL('../vectors/encodingThread.ts', import.meta.url),
      directory,
    );
    const told = progress(texts.length);
    const done: TextVectors[] = [];
    for (const text of texts) {
      if (stop?.aborted) break;
      done.push(await thread.run({ text, detail }));
      told(done.length);
    }
    await thread.close();
    return done;
  };
