import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError } from '../../ingest/fault.ts';

/** Vectors are made from the document; they change nothing of it. */
const MADE = /\.vectors$/u;

/** The same for folders with the same files, byte for byte. Throws a CorpusError for one that cannot be read. */
export function folderHash(folder: string): string {
  let read = folder;
  try {
    const hash = createHash('sha256');
    for (const name of filesIn(folder)) {
      read = join(folder, name);
      hash.update(`${name}\0`).update(createHash('sha256').update(readFileSync(read)).digest());
    }
    return hash.digest('hex').slice(0, 32);
  } catch (error) {
    throw new CorpusError([{ file: read, line: null, message: (error as Error).message }]);
  }
}

/** Folders in the folder of a document are passed over. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !MADE.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
