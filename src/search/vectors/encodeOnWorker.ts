import { MODEL_DIRECTORY } from '../models/encoder.ts';
import { startWorker } from '../models/startWorker.ts';
import type { EncodingTask } from './encodingWorker.ts';
import type { EncodeTexts } from './keptVectors.ts';
import type { TextVectors } from './textVectors.ts';

/**
 * Encodes on a thread of its own, so that the bot answers meanwhile. The thread holds the process: who ends before it is done
 * stops it, since a process that exits amid native code is aborted.
 */
export const encodeOnWorker =
  (onProgress: (done: number, all: number) => void = () => {}, directory: string = MODEL_DIRECTORY): EncodeTexts =>
  (texts, detail, stop) =>
    new Promise((resolve, reject) => {
      const task: EncodingTask = { directory, texts, detail };
      const done: TextVectors[] = [];
      const worker = startWorker(new URL('./encodingWorker.ts', import.meta.url), task);
      worker.on('message', (vectors: TextVectors) => {
        done.push(vectors);
        onProgress(done.length, texts.length);
      });
      const end = () => worker.postMessage('end');
      if (stop?.aborted) end();
      stop?.addEventListener('abort', end, { once: true });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        stop?.removeEventListener('abort', end);
        if (done.length === texts.length || stop?.aborted) resolve(done);
        else reject(new Error(`The encoding worker ended with ${code} after ${done.length} of ${texts.length} texts`));
      });
    });
