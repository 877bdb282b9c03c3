import { parentPort, workerData } from 'node:worker_threads';
import { openModel } from '../models/onnxModel.ts';
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
let last: Promise<unknown> = opened;
let isEnding = false;

async function read({ id, question, passage }: ReadingTask): Promise<void> {
  if (isEnding) return;
  parentPort?.postMessage({ id, reading: await readPassage(await opened, question, passage) } satisfies ReadingDone);
}

/** A thread that is ended amid native code takes the process with it: it ends between two passages. */
async function end(): Promise<void> {
  isEnding = true;
  await last;
  await (await opened).close();
  parentPort?.close();
}

parentPort?.on('message', (task: ReadingTask | 'end') => {
  if (task === 'end') return void end();
  last = last.then(() => read(task));
});
// Whoever starts the worker waits for the model: without a library for it here the worker ends with the error.
await opened;
parentPort?.postMessage('ready');
