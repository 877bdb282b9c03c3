import { setTimeout as sleep } from 'node:timers/promises';
import { countDeaths, PAUSES } from '../../thread/deaths.ts';
import type { Limits } from '../../thread/limits.ts';
import { openThread, ThreadError } from '../../thread/thread.ts';
import { MODEL_DIRECTORY } from '../models/encoder.ts';
import type { EncodingTask } from './encodingThread.ts';
import type { EncodeTexts } from './keptVectors.ts';
import type { TitledText } from './titledText.ts';
import type { TextVectors } from './windowVectors.ts';

interface Telling {
  /** For so many texts, what is told how many are done. */
  readonly progress?: (all: number) => (done: number) => void;
  /** The thread died, and is opened anew after so many seconds. */
  readonly onDeath?: (error: Error, seconds: number) => void;
}

/** Of one text, which takes a tenth of a second. */
const LIMITS: Limits = { seconds: 60, megabytes: 512 };

const THREAD = {
  file: new URL('./encodingThread.ts', import.meta.url),
  options: MODEL_DIRECTORY,
  limits: LIMITS,
  pauses: PAUSES,
};

/** Encodes texts beside the thread that answers. Where its own thread dies, another goes on; it fails when that has died too often. */
export const encodeOnThread = (
  { progress, onDeath }: Telling = {},
  { file, options, limits, pauses } = THREAD,
): EncodeTexts =>
  async function* (texts, detail, stop) {
    const open = () => openThread<EncodingTask, TextVectors>(file, options, limits);
    const told = progress?.(texts.length);
    const pauseAfter = countDeaths(pauses);
    let thread = await open();
    // A text that holds up the thread does not hold up the end.
    const close = () => void thread.close();
    stop?.addEventListener('abort', close);
    try {
      for (let done = 0; done < texts.length && !stop?.aborted; ) {
        try {
          const vectors = await thread.run({ text: texts[done] as TitledText, detail });
          done += 1;
          told?.(done);
          yield vectors;
        } catch (error) {
          if (stop?.aborted) break;
          const seconds = error instanceof ThreadError ? pauseAfter() : null;
          if (seconds === null) throw error;
          onDeath?.(error as ThreadError, seconds);
          await sleep(seconds * 1_000, undefined, stop ? { signal: stop } : {});
          thread = await open();
        }
      }
    } finally {
      stop?.removeEventListener('abort', close);
      await thread.close();
    }
  };
