import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../log/log.ts';
import { inTime } from '../../queue/inTime.ts';
import { latest } from '../../queue/latest.ts';
import { aside, markPassing } from '../../queue/queue.ts';
import { PAUSES } from '../../thread/deaths.ts';
import type { Limits } from '../../thread/limits.ts';
import { supervise, type Watcher } from '../../thread/supervised.ts';
import { openThread, type Thread, ThreadError } from '../../thread/thread.ts';
import { MODEL_DIRECTORY } from '../models/encoder.ts';
import { openTokenizer, type Tokenize } from '../models/onnxModel.ts';
import type { Reader, Reading } from './reader.ts';
import type { ReadingModel } from './readingThread.ts';
import type { ReadingTask } from './readPassage.ts';

const MODEL = {
  model: fileURLToPath(new URL('../../../models/reader-zh-en/model.onnx', import.meta.url)),
  tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'),
  // Two cores take 0.6 of the time of one, and half the memory of two readings at once; more cores bring little.
  threads: Math.min(2, availableParallelism()),
};

/** Passages that may wait, two to three seconds' worth on two cores: later questions are answered unread. */
const WAITING = 100;
/** Questions whose readings are kept, for their buttons and for repeated questions. */
const KEPT = 64;

/** Of one passage, which takes some 30 ms. */
const LIMITS: Limits = { seconds: 10, megabytes: 512 };
/** A question is answered unread after so long, well within the time that a request has (`src/dispatch/dispatch.ts`). */
const PATIENCE_MS = 8_000;

const MANNERS = {
  thread: { file: new URL('./readingThread.ts', import.meta.url), limits: LIMITS },
  patienceMs: PATIENCE_MS,
  pauses: PAUSES,
};

/**
 * The reader of `models/reader-zh-en` on its own thread, opened anew when that dies. Null, after a line in the log, where it
 * cannot be opened.
 */
export async function openReader(
  log: Log,
  { tokenizer, ...model }: ReadingModel & { readonly tokenizer: string } = MODEL,
  { thread, patienceMs, pauses } = MANNERS,
): Promise<Reader | null> {
  const open = () => openThread<ReadingTask, Reading>(thread.file, model, thread.limits);
  const unread = 'answers come in the order of the engine';
  const watcher: Watcher = {
    onDeath(error, seconds) {
      const what =
        seconds === null ? 'has died too often and stays off' : 'has died and is opened anew in some seconds';
      log.error({ err: error, seconds }, `The reader ${what}: ${unread}`);
    },
    onReturn: () => log.info('The reader is there again'),
  };
  try {
    const tokenize = await openTokenizer(tokenizer);
    return keepReadings(await supervise(open, watcher, pauses), tokenize, log, patienceMs);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    log.warn({ reason }, `No reader here: ${unread}`);
    return null;
  }
}

function keepReadings(thread: Thread<ReadingTask, Reading>, tokenize: Tokenize, log: Log, patienceMs: number): Reader {
  const readingsOf = latest(KEPT, (_: string) => new Map<string, Promise<Reading>>());
  return {
    async read(question, passages) {
      const known = readingsOf(question);
      const unread = passages.filter((passage) => !known.has(passage));
      if (thread.waiting() + unread.length > WAITING) {
        log.warn({ waiting: thread.waiting() }, 'More waits than can be read in time: a question is answered unread');
        markPassing();
        return null;
      }
      // Cut here, with the tokenizer of the encoder: another would take 35 MB in the thread.
      const asked = tokenize(question, false);
      for (const passage of unread) {
        const reading = thread.run({ question: asked, passage, pieces: tokenize(passage, false) });
        known.set(passage, reading);
        reading.catch(() => known.delete(passage));
      }
      const all = Promise.all(passages.map((passage) => known.get(passage) as Promise<Reading>));
      try {
        const readings = await aside(() => inTime(all, patienceMs));
        if (readings) return readings;
        log.warn({ waiting: thread.waiting() }, 'Reading takes too long: a question is answered unread');
        markPassing();
        return null;
      } catch (error) {
        // What befell the thread is told once, not for each question.
        if (!(error instanceof ThreadError)) log.error({ err: error }, 'Reading failed: a question is answered unread');
        markPassing();
        return null;
      }
    },
    close: thread.close,
  };
}
