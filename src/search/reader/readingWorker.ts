import { parentPort, workerData } from 'node:worker_threads';
import { openModel } from '../onnxModel.ts';
import { readPassage } from './readPassage.ts';

/** What the worker is started with. */
export interface ReadingModel {
  readonly model: string;
  readonly tokenizer: string;
}

/** One passage to read; the worker posts the reading, or a message of what went wrong. */
export interface ReadingTask {
  readonly question: string;
  readonly passage: string;
}

const { model, tokenizer } = workerData as ReadingModel;
const opened = openModel(model, tokenizer);

parentPort?.on('message', async ({ question, passage }: ReadingTask) => {
  parentPort?.postMessage(await readPassage(await opened, question, passage));
});
// Whoever starts the worker waits for the model: without a library for it here the worker ends with the error.
await opened;
parentPort?.postMessage('ready');
