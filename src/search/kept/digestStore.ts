import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../log/log.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { PackedDigest } from '../digest/packed.ts';
import type { KeptIndex } from '../embeddedEngine.ts';
import { readWordIndex } from '../words/wordIndex.ts';
import { type OnCacheFault, tellCacheFault } from './cacheFault.ts';
import { isBeingWritten, readChecked, writeChecked } from './checkedFile.ts';

/** What was made of the documents at an earlier start. Whatever is missing, damaged or made by other code is made anew. */
export interface DigestStore {
  /** `key`: hash of all that the digest was made from. */
  read(key: string): PackedDigest | null;
  write(key: string, digest: PackedDigest): void;
  /** The index of exactly these digests, in this order. */
  readIndex(keys: readonly string[]): KeptIndex | null;
  /** Removes what belongs to other digests or other code. */
  writeIndex(keys: readonly string[], index: KeptIndex): void;
}

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** All code that reads a document or makes an index, and the libraries that it uses. */
const CODE = ['text', 'report', 'ingest', 'search'].map((layer) => join(SOURCE, layer));
const LIBRARIES = join(SOURCE, '../package-lock.json');

/** `cache`: the folder for all that can be made again, of any corpus. A digest depends on the names of the gazetteer, too. */
export function openDigestStore(
  { cache, corpus, gazetteer }: { readonly cache: string; readonly corpus: string; readonly gazetteer: Gazetteer },
  log: Log,
  onFault: OnCacheFault = tellCacheFault(log),
): DigestStore {
  const ofCorpus = `library-${createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 8)}-`;
  const folder = join(cache, ofCorpus + makersHash(gazetteer));
  const fileOf = (key: string) => join(folder, `${key}.digest`);
  const indexFile = join(folder, 'index');
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      onFault(error);
      return null;
    }
  };
  const read = (file: string) =>
    attempt(() => readChecked(file, () => log.warn({ file }, 'A file of the cache is damaged: it is made anew')));
  const write = (file: string, value: unknown) => void attempt(() => writeChecked(file, value));
  const tidy = (held: ReadonlySet<string>) => {
    for (const name of namesIn(cache)) {
      if (name.startsWith(ofCorpus) && join(cache, name) !== folder) remove(join(cache, name));
    }
    for (const path of namesIn(folder).map((name) => join(folder, name))) {
      if (!held.has(path) && !isBeingWritten(path)) remove(path);
    }
  };
  return {
    read: (key) => read(fileOf(key)) as PackedDigest | null,
    write: (key, digest) => write(fileOf(key), digest),
    readIndex(keys) {
      const kept = read(indexFile) as WrittenIndex | null;
      if (kept?.of !== keys.join()) return null;
      return { ...kept.index, index: readWordIndex(kept.words) };
    },
    writeIndex(keys, { index, ...rest }) {
      const written: WrittenIndex = { of: keys.join(), words: JSON.stringify(index), index: rest };
      write(indexFile, written);
      attempt(() => tidy(new Set([indexFile, ...keys.map(fileOf)])));
    },
  };
}

interface WrittenIndex {
  /** The keys of its digests. */
  readonly of: string;
  /** JSON of the word index. */
  readonly words: string;
  readonly index: Omit<KeptIndex, 'index'>;
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

function makersHash({ all }: Gazetteer): string {
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
