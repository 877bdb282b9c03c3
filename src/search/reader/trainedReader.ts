import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Log } from '../../log/log.ts';
import { aside } from '../../turns/turn.ts';
import { MODEL_DIRECTORY } from '../models/encoder.ts';
import { startWorker } from '../models/startWorker.ts';
import type { Reader, Reading } from './reader.ts';
import type { ReadingDone, ReadingModel, ReadingTask } from './readingWorker.ts';

const MODEL: ReadingModel = {
  model: fileURLToPath(new URL('../../../models/reader-zh-en/model.onnx', import.meta.url)),
  tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'),
  // One reading on two cores takes 0.6 of the time, and half the memory of two readings side by side; more bring little.
  threads: Math.min(2, availableParallelism()),
};

/** Passages that wait at most, two to three seconds' worth on two cores: a question that comes then is answered unread. */
const WAITING = 100;
/** Questions whose readings are kept, for their buttons and for who asks again. */
const KEPT = 64;

/**
 * The reader of `models/reader-zh-en` on a thread of its own. Null, after one line in the log, where it cannot be opened: the
 * order of the engine answers then.
 */
export async function openReader(log: Log, model: ReadingModel = MODEL): Promise<Reader | null> {
  try {
    const worker = startWorker(new URL('./readingWorker.ts', import.meta.url), model);
    await isReady(worker);
    return keepReadings(readOn(worker), log);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    log.warn({ reason }, 'No reader here: answers come in the order of the engine');
    return null;
  }
}

const isReady = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(ENDED));
  });

const ENDED = new Error('The thread of the reader has ended');

interface ReadingThread {
  /** Passages that are read or wait. */
  waiting(): number;
  read(question: string, passage: string): Promise<Reading>;
  close(): Promise<void>;
}

function readOn(worker: Worker): ReadingThread {
  const jobs = new Map<
    number,
    { readonly done: (reading: Reading) => void; readonly failed: (error: Error) => void }
  >();
  let next = 0;
  let hasEnded = false;
  worker.on('message', ({ id, reading }: ReadingDone) => {
    jobs.get(id)?.done(reading);
    jobs.delete(id);
    // The process stays while something is read, and may end when nothing is.
    if (jobs.size === 0) worker.unref();
  });
  const fail = (error: Error) => {
    hasEnded = true;
    for (const { failed } of jobs.values()) failed(error);
    jobs.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(ENDED));
  worker.unref();
  return {
    waiting: () => jobs.size,
    read: (question, passage) =>
      new Promise((done, failed) => {
        if (hasEnded) return failed(ENDED);
        worker.ref();
        jobs.set(next, { done, failed });
        worker.postMessage({ id: next++, question, passage } satisfies ReadingTask);
      }),
    close: () =>
      new Promise((resolve) => {
        if (hasEnded) return resolve();
        worker.once('exit', () => resolve());
        worker.ref();
        worker.postMessage('end');
      }),
  };
}

function keepReadings(thread: ReadingThread, log: Log): Reader {
  const kept = new Map<string, Map<string, Promise<Reading>>>();
  return {
    async read(question, passages) {
      const known = kept.get(question) ?? new Map<string, Promise<Reading>>();
      const unread = passages.filter((passage) => !known.has(passage));
      if (thread.waiting() + unread.length > WAITING) {
        log.warn({ waiting: thread.waiting() }, 'More waits than can be read in time: a question is answered unread');
        return null;
      }
      // The question asked last is kept longest.
      kept.delete(question);
      kept.set(question, known);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      for (const passage of unread) known.set(passage, thread.read(question, passage));
      try {
        return await aside(() => Promise.all(passages.map((passage) => known.get(passage) as Promise<Reading>)));
      } catch (error) {
        kept.delete(question);
        log.error({ err: error }, 'The reader failed: a question is answered unread');
        return null;
      }
    },
    close: () => thread.close(),
  };
}
