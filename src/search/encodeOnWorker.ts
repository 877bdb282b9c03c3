import { Worker } from 'node:worker_threads';
import { MODEL_DIRECTORY } from './encoder.ts';
import type { EncodingTask } from './encodingWorker.ts';
import type { EncodeTexts } from './keptVectors.ts';
import type { TextVectors } from './textVectors.ts';

/** A worker does not inherit what runs TypeScript in the main thread, and in the tests that is another loader anyway. */
const START = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(new URL('./encodingWorker.ts', import.meta.url).href)})))`;

/** Encodes on a thread of its own, so that the bot answers meanwhile; the process may end before it is done. */
export const encodeOnWorker =
  (onProgress: (done: number, all: number) => void = () => {}, directory: string = MODEL_DIRECTORY): EncodeTexts =>
  (texts, detail) =>
    new Promise((resolve, reject) => {
      const task: EncodingTask = { directory, texts, detail };
      const done: TextVectors[] = [];
      const worker = new Worker(START, {
        eval: true,
        workerData: task,
        execArgv: [],
      });
      worker.on('message', (vectors: TextVectors) => {
        done.push(vectors);
        onProgress(done.length, texts.length);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (done.length === texts.length) resolve(done);
        else reject(new Error(`The encoding worker ended with ${code} after ${done.length} of ${texts.length} texts`));
      });
      worker.unref();
    });
