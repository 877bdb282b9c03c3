import { parentPort, workerData } from 'node:worker_threads';
import { openEncoder } from './encoder.ts';
import { type Detail, encodeText } from './textVectors.ts';

/** What the worker is started with. */
export interface EncodingTask {
  readonly directory: string;
  readonly texts: readonly string[];
  readonly detail: Detail;
}

/** Encodes texts one by one beside the thread that answers, and posts the vectors of each. */
async function work({ directory, texts, detail }: EncodingTask): Promise<void> {
  const encoder = await openEncoder(directory);
  for (const text of texts) parentPort?.postMessage(await encodeText(encoder, text, detail));
  await encoder.close();
}

await work(workerData as EncodingTask);
