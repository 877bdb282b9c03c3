import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../../report/names/gazetteer.ts';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** All code that reads a document or makes an index, and the libraries that it uses. */
const CODE = ['text', 'report', 'ingest', 'search'].map((layer) => join(SOURCE, layer));
const LIBRARIES = join(SOURCE, '../package-lock.json');

/** The same as long as documents are read by the same code with the same names. */
export function makersHash({ all }: Pick<Gazetteer, 'all'>): string {
  const hash = createHash('sha256').update(JSON.stringify(all));
  for (const folder of CODE) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (/\.(?:ts|json)$/u.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  // An installation may come without it.
  if (existsSync(LIBRARIES)) hash.update(readFileSync(LIBRARIES));
  return hash.digest('hex').slice(0, 16);
}
