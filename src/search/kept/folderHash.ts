import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vectors are made from the document; they change nothing of it. */
const MADE = /\.vectors$/u;

/** The same for folders with the same files, byte for byte. */
export function folderHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    if (!MADE.test(name))
      hash.update(`${name}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest(),
      );
  }
  return hash.digest('hex').slice(0, 32);
}
