import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { openEncoder } from '../models/encoder.ts';
import { type Detail, encodeText } from './textVectors.ts';

/** What the worker is started with. */
export interface EncodingTask {
  readonly directory: string;
  readonly texts: readonly string[];
  readonly detail: Detail;
}

/** Encodes texts one by one beside the thread that answers, and posts the vectors of each, until a message tells it to end. */
async function work({ directory, texts, detail }: EncodingTask, port: MessagePort): Promise<void> {
  const encoder = await openEncoder(directory);
  for (const text of texts) {
    if (receiveMessageOnPort(port)) break;
    port.postMessage(await encodeText(encoder, text, detail));
  }
  await encoder.close();
}

if (parentPort) await work(workerData as EncodingTask, parentPort);
