import { join } from 'node:path';
import { CorpusError, throwIfAny } from '../../ingest/fault.ts';
import { documentFolders, noDocuments } from '../../ingest/folders.ts';
import type { Log } from '../../log/log.ts';
import { tenths } from '../../log/tenths.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Digest } from '../digest/digest.ts';
import { digestFolders } from '../digest/digestFolders.ts';
import { type PackedDigest, unpack } from '../digest/packed.ts';
import type { Analysis } from '../words/analysis.ts';
import type { DigestStore } from './digestStore.ts';
import { folderHash } from './folderHash.ts';

/** A digest, where its document lies, and under which key the store keeps it. */
export interface KeptDigest extends Digest {
  readonly folder: string;
  readonly key: string;
}

interface Tools {
  readonly analysis: Analysis;
  readonly gazetteer: Gazetteer;
  readonly store: DigestStore;
  /** Digests that are still in memory. */
  readonly held?: readonly KeptDigest[];
}

/** The digests of all documents of a corpus, in order of folder; those that the store lacks are made. Throws a CorpusError for any fault. */
export async function keptDigests(directory: string, tools: Tools, log: Log): Promise<KeptDigest[]> {
  const { store, gazetteer, held = [] } = tools;
  const known = documentFolders(directory).map((id) => {
    const folder = join(directory, id);
    const key = folderHash(folder);
    const digest = held.find((each) => each.key === key && each.folder === folder);
    return { id, key, digest, packed: digest ? null : store.read(key) };
  });
  if (known.length === 0) throw new CorpusError([noDocuments(directory)]);
  const missing = known.filter(({ digest, packed }) => !digest && !packed);
  const told = tenths(missing.length, (done) => log.info({ done, all: missing.length }, 'Documents are read'));
  const made = await digestFolders(
    directory,
    missing.map(({ id }) => id),
    tools,
    told,
  );
  const packedOf = new Map<string, PackedDigest>();
  for (const [place, { digest }] of made.entries()) {
    const { id, key } = missing[place] as (typeof missing)[number];
    if (!digest) continue;
    packedOf.set(id, digest);
    store.write(key, digest);
  }
  const faults = made.flatMap((folder) => folder.faults);
  throwIfAny(faults);
  const words = new Map<string, string>();
  return known.map(({ id, key, digest, packed }) => {
    if (digest) return digest;
    const read = packed ?? (packedOf.get(id) as PackedDigest);
    const folder = join(directory, id);
    const unpacked = unpack(read, gazetteer, words);
    warn(log, join(folder, unpacked.document.info.file), read.warnings);
    return Object.assign(unpacked, { folder, key });
  });
}

const warn = (log: Log, file: string, warnings: readonly string[]): void => {
  if (warnings.length > 0) log.warn({ file, warnings }, 'Not all of this file is read');
};
