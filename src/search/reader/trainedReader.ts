import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../log/log.ts';
import { aside, markPassing } from '../../queue/queue.ts';
import { openThread, type Thread } from '../../thread/thread.ts';
import { MODEL_DIRECTORY } from '../models/encoder.ts';
import type { Reader, Reading } from './reader.ts';
import type { ReadingModel, ReadingTask } from './readingThread.ts';

const MODEL: ReadingModel = {
  model: fileURLToPath(new URL('../../../models/reader-zh-en/model.onnx', import.meta.url)),
  tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'),
  // Two cores take 0.6 of the time of one, and half the memory of two readings at once; more cores bring little.
  threads: Math.min(2, availableParallelism()),
};

/** Passages that may wait, two to three seconds' worth on two cores: later questions are answered unread. */
const WAITING = 100;
/** Questions whose readings are kept, for their buttons and for repeated questions. */
const KEPT = 64;

/** The reader of `models/reader-zh-en` on its own thread. Null, after a line in the log, where it cannot be opened. */
export async function openReader(log: Log, model: ReadingModel = MODEL): Promise<Reader | null> {
  try {
    return keepReadings(await openThread(new URL('./readingThread.ts', import.meta.url), model), log);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    log.warn({ reason }, 'No reader here: answers come in the order of the engine');
    return null;
  }
}

function keepReadings(thread: Thread<ReadingTask, Reading>, log: Log): Reader {
  const kept = new Map<string, Map<string, Promise<Reading>>>();
  return {
    async read(question, passages) {
      const known = kept.get(question) ?? new Map<string, Promise<Reading>>();
      const unread = passages.filter((passage) => !known.has(passage));
      if (thread.waiting() + unread.length > WAITING) {
        log.warn({ waiting: thread.waiting() }, 'More waits than can be read in time: a question is answered unread');
        markPassing();
        return null;
      }
      // The latest question is kept longest.
      kept.delete(question);
      kept.set(question, known);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      for (const passage of unread) known.set(passage, thread.run({ question, passage }));
      try {
        return await aside(() => Promise.all(passages.map((passage) => known.get(passage) as Promise<Reading>)));
      } catch (error) {
        kept.delete(question);
        log.error({ err: error }, 'The reader failed: a question is answered unread');
        markPassing();
        return null;
      }
    },
    close: thread.close,
  };
}
