import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Log } from '../../log.ts';
import { MODEL_DIRECTORY } from '../encoder.ts';
import { startWorker } from '../startWorker.ts';
import type { Reader, Reading } from './reader.ts';
import type { ReadingModel, ReadingTask } from './readingWorker.ts';

const MODEL: ReadingModel = {
  model: fileURLToPath(new URL('../../../models/reader-zh-en/model.onnx', import.meta.url)),
  tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'),
};

/** Threads that read: five passages of a question take half as long on two; each takes some 90 MB. */
const THREADS = 2;
/** Passages that wait at most, about two seconds' worth on two cores: a question that comes then is answered unread. */
const WAITING = 120;
/** Questions whose readings are kept, for their buttons and for who asks again. */
const KEPT = 64;

interface Job extends ReadingTask {
  readonly done: (reading: Reading) => void;
  readonly failed: (error: Error) => void;
}

/**
 * The reader of `models/reader-zh-en` on threads of its own. Null, after one line in the log, where it cannot be opened:
 * the order of the engine answers then.
 */
export async function openReader(log: Log, model: ReadingModel = MODEL): Promise<Reader | null> {
  try {
    const workers = Array.from({ length: THREADS }, () =>
      startWorker(new URL('./readingWorker.ts', import.meta.url), model),
    );
    await Promise.all(workers.map(isReady));
    return readOn(workers, log);
  } catch (error) {
    log.warn(
      { reason: (error as Error).message.split('\n')[0] },
      'No reader here: answers come in the order of the engine',
    );
    return null;
  }
}

const isReady = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of the reader ended')));
  });

function readOn(workers: readonly Worker[], log: Log): Reader {
  const waiting: Job[] = [];
  const idle = [...workers];
  const kept = new Map<string, Map<string, Promise<Reading>>>();

  const next = (): void => {
    const worker = waiting.length > 0 ? idle.pop() : undefined;
    const job = worker && waiting.shift();
    if (!worker || !job) return;
    // The process stays while a reading is under way, and may end when none is.
    worker.ref();
    const free = () => {
      worker.off('message', onReading).off('error', onError);
      worker.unref();
    };
    const onReading = (reading: Reading) => {
      free();
      idle.push(worker);
      job.done(reading);
      next();
    };
    const onError = (error: Error) => {
      free();
      job.failed(error);
      next();
    };
    worker.on('message', onReading).on('error', onError);
    worker.postMessage({ question: job.question, passage: job.passage } satisfies ReadingTask);
  };
  const readOne = (question: string, passage: string): Promise<Reading> =>
    new Promise((done, failed) => {
      waiting.push({ question, passage, done, failed });
      next();
    });

  for (const worker of workers) worker.unref();
  return {
    async read(question, passages) {
      const known = kept.get(question) ?? new Map<string, Promise<Reading>>();
      const unread = passages.filter((passage) => !known.has(passage));
      if (waiting.length + unread.length > WAITING) {
        log.warn(
          { waiting: waiting.length },
          'More passages wait than can be read in time: a question is answered unread',
        );
        return null;
      }
      // The question asked last is kept longest.
      kept.delete(question);
      kept.set(question, known);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      for (const passage of unread) known.set(passage, readOne(question, passage));
      try {
        return await Promise.all(passages.map((passage) => known.get(passage) as Promise<Reading>));
      } catch (error) {
        kept.delete(question);
        log.error({ err: error }, 'The reader failed: a question is answered unread');
        return null;
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
