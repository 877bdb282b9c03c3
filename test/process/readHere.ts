import { readFileSync } from 'node:fs';
import type { Given, NewDocument } from '../../src/ingest/adding/newDocument.ts';
import { readTask } from '../../src/ingest/adding/readTask.ts';
import { CorpusError } from '../../src/ingest/fault.ts';

/** A document to be added, read without a thread of its own, which takes half a second to open. */
export async function readHere(file: string, given: Given = {}): Promise<NewDocument> {
  const read = await readTask({ file, given, source: 'made up' });
  if (!('files' in read)) throw new CorpusError(read.faults);
  return { ...read, bytes: readFileSync(file) };
}
