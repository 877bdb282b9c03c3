import { MODEL_DIRECTORY } from './encoder.ts';
import type { EncodingTask } from './encodingWorker.ts';
import type { EncodeTexts } from './keptVectors.ts';
import { startWorker } from './startWorker.ts';
import type { TextVectors } from './textVectors.ts';

/** Encodes on a thread of its own, so that the bot answers meanwhile; the process may end before it is done. */
export const encodeOnWorker =
  (onProgress: (done: number, all: number) => void = () => {}, directory: string = MODEL_DIRECTORY): EncodeTexts =>
  (texts, detail) =>
    new Promise((resolve, reject) => {
      const task: EncodingTask = { directory, texts, detail };
      const done: TextVectors[] = [];
      const worker = startWorker(new URL('./encodingWorker.ts', import.meta.url), task);
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
