import { parentPort, workerData } from 'node:worker_threads';
import { openModel } from '../onnxModel.ts';
import type { Reading } from './reader.ts';
import { readPassage } from './readPassage.ts';

/** What the worker is started with. */
export interface ReadingModel {
  readonly model: string;
  readonly tokenizer: string;
  /** Cores that one reading may take. */
  readonly threads: number;
}

/** One passage to read. */
export interface ReadingTask {
  readonly id: number;
  readonly question: string;
  readonly passage: string;
}

export interface ReadingDone {
  readonly id: number;
  readonly reading: Reading;
}

const { model, tokenizer, threads } = workerData as ReadingModel;
const opened = openModel(model, tokenizer, threads);

parentPort?.on('message', async ({ id, question, passage }: ReadingTask) => {
  parentPort?.postMessage({ id, reading: await readPassage(await opened, question, passage) } satisfies ReadingDone);
});
// Whoever starts the worker waits for the model: without a library for it here the worker ends with the error.
await opened;
parentPort?.postMessage('ready');
