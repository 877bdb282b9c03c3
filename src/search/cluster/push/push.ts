import { checkTwins } from '../../../ingest/checkTwins.ts';
import { CorpusError } from '../../../ingest/fault.ts';
import { listDocuments } from '../../../ingest/folders.ts';
import type { Log } from '../../../log/log.ts';
import { type DocumentInfo, dateOf } from '../../../report/documentInfo.ts';
import type { Gazetteer } from '../../../report/names/gazetteer.ts';
import type { Digest } from '../../digest/digest.ts';
import { digestFolders } from '../../digest/digestFolders.ts';
import { type PackedDigest, unpack } from '../../digest/packed.ts';
import { makersHash } from '../../kept/makersHash.ts';
import { areReadClosely } from '../../vectors/keptVectors.ts';
import { areTitled, titledText } from '../../vectors/titledText.ts';
import type { Analysis } from '../../words/analysis.ts';
import type { Connection } from '../connection.ts';
import { writeDigest } from '../digests.ts';
import { madeWith, type Names, swapIn } from '../indices.ts';
import { passageRecord } from '../passageRecord.ts';
import { searchesOf } from '../searches.ts';
import { type Item, writeAll } from './bulk.ts';
import { createIndices } from './createIndices.ts';
import { type PassageRows, type PassageVectors, vectorFields } from './passageVectors.ts';
import { localHashes, remoteDocuments, remotePassages, removeDigests } from './remote.ts';

export interface PushSource {
  readonly directory: string;
  readonly gazetteer: Gazetteer;
  readonly analysis: Analysis;
  /** Null where passages get no vectors. */
  readonly vectors: VectorSource | null;
}

export interface VectorSource {
  readonly model: string;
  readonly dimension: number;
  /** Whether there are vectors of sentences and pieces, too. */
  readonly hasPieces: boolean;
  readonly of: PassageVectors;
}

export interface PushTarget {
  readonly connection: Connection;
  readonly prefix: string;
  /** Of each index. */
  readonly shards: number;
  readonly replicas: number;
}

export interface Pushed {
  readonly pushed: number;
  /** Those that the cluster held already. */
  readonly same: number;
  readonly removed: number;
}

/** Documents read at once, so that a large corpus is never in memory. */
const READ = 50;
/** Passages encoded at once, at least: threads are opened for them, which takes half a second. */
const ENCODED = 500;

/**
 * Makes the cluster hold exactly the documents of a folder. What it holds already is not written again, so a push that ended early goes on
 * where it was. Documents read by other code or with other names, and another number of shards, go into new indices, which take the place of the old ones when
 * all are there. Throws a CorpusError or a ClusterFault.
 */
export async function pushCorpus(source: PushSource, target: PushTarget, log: Log): Promise<Pushed> {
  const { directory, gazetteer, vectors } = source;
  const { connection, prefix, shards, replicas } = target;
  const makers = makersHash(gazetteer);
  const infos = listDocuments(directory);
  const twins = checkTwins(
    infos.map((info) => ({ folder: info.id, document: { info, sections: [], paragraphs: [] } })),
  );
  if (twins.length > 0) throw new CorpusError(twins);
  const local = localHashes(directory, makers);
  const isCloser = vectors?.hasPieces === true && (await isReadClosely([...local.keys()], source));
  const { model, dimension } = vectors ?? { model: null, dimension: null };
  const isTitled = areTitled(local.size);
  const made = madeWith({ makers, model, dimension, isCloser, isTitled, shards });
  const names = await createIndices(connection, prefix, made, replicas);
  await refresh(connection, names);
  const searches = searchesOf(connection, false);
  const held = new Set((await remoteDocuments(searches, names)).map(({ digest }) => digest));
  const missing = [...local].filter(([, digest]) => !held.has(digest));
  let done = 0;
  const began = performance.now();
  const tell = () => {
    done += 1;
    const perSecond = Math.round((done * 10_000) / (performance.now() - began)) / 10;
    log.info({ done, all: missing.length, perSecond }, `Documents are pushed, ${perSecond} a second`);
  };
  for (let at = 0; at < missing.length; at += READ)
    await pushSome(missing.slice(at, at + READ), source, { connection, names, isCloser, isTitled }, tell);
  await refresh(connection, names);
  const current = new Set(local.values());
  const listed = await remoteDocuments(searches, names);
  const stale = listed.filter(({ digest }) => !current.has(digest));
  // What a push that ended in the middle of a document left.
  const strays = [...(await remotePassages(searches, names)).keys()].filter((digest) => !current.has(digest));
  await removeDigests(connection, names, [...new Set([...stale.map(({ digest }) => digest), ...strays])]);
  await swapIn(connection, prefix, names);
  const removed = stale.filter(({ document }) => !local.has(document)).length;
  return { pushed: missing.length, same: local.size - missing.length, removed };
}

/** The indices that are being filled. */
interface Build {
  readonly connection: Connection;
  readonly names: Names;
  readonly isCloser: boolean;
  readonly isTitled: boolean;
}

async function pushSome(
  some: readonly (readonly [string, string])[],
  source: PushSource,
  build: Build,
  onDone: () => void,
): Promise<void> {
  const ids = some.map(([id]) => id);
  let waiting: Read[] = [];
  const pushWaiting = async () => {
    const rows = (await vectorsOfAll(waiting, source, build)).values();
    for (const document of waiting) {
      await pushDocument(document, rows, build);
      onDone();
    }
    waiting = [];
  };
  for (const [place, packed] of (await readFolders(ids, source)).entries()) {
    waiting.push({ hash: some[place]?.[1] ?? '', packed, ...unpack(packed, source.gazetteer, new Map()) });
    if (waiting.reduce((sum, { passages }) => sum + passages.length, 0) >= ENCODED) await pushWaiting();
  }
  await pushWaiting();
}

/** A document that is to be pushed. */
interface Read extends Digest {
  readonly hash: string;
  readonly packed: PackedDigest;
}

async function vectorsOfAll(documents: readonly Read[], { vectors }: PushSource, { isCloser, isTitled }: Build) {
  const paragraphs = documents.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph));
  const texts = paragraphs.map((paragraph) => titledText(paragraph, isTitled));
  return vectors?.of(texts, isCloser) ?? [];
}

async function readFolders(ids: readonly string[], source: PushSource): Promise<PackedDigest[]> {
  const folders = await digestFolders(source.directory, ids, source, () => {});
  const faults = folders.flatMap((folder) => folder.faults);
  if (faults.length > 0) throw new CorpusError(faults);
  return folders.flatMap(({ digest }) => digest ?? []);
}

/** Documents read at once to see how long a corpus is: a large one is not read to its end. */
const MEASURED = 10;

async function isReadClosely(ids: readonly string[], source: PushSource): Promise<boolean> {
  let characters = 0;
  for (let at = 0; at < ids.length && areReadClosely(characters); at += MEASURED)
    for (const digest of await readFolders(ids.slice(at, at + MEASURED), source))
      for (const { text } of unpack(digest, source.gazetteer, new Map()).document.paragraphs) characters += text.length;
  return areReadClosely(characters);
}

/** The document is listed when all of its passages are there. */
async function pushDocument(
  { hash, packed, document, passages }: Read,
  rows: Iterator<PassageRows>,
  { connection, names }: Build,
): Promise<void> {
  const items = passages.map((passage, place): Item => {
    const placed = { digest: hash, place, order: `${orderOf(document.info)} ${String(place).padStart(6, '0')}` };
    const vector: PassageRows | undefined = rows.next().value;
    return {
      id: `${hash}-${place}`,
      record: { ...passageRecord(passage, placed), ...(vector ? vectorFields(vector) : {}) },
    };
  });
  await writeAll(connection, names.passages, items);
  const { id, symbol, language } = document.info;
  const record = { document: id, symbol, language, passages: passages.length, info: document.info };
  const listed = { ...record, digest: writeDigest(packed), pushed: Date.now() };
  await writeAll(connection, names.documents, [{ id: hash, record: listed }]);
}

/** Sorts the newest first, and those without a date last, as `newestFirst` does. */
function orderOf(info: DocumentInfo): string {
  const day = Number((dateOf(info) ?? '').replaceAll('-', ''));
  return `${String(99_999_999 - day).padStart(8, '0')} ${info.id}`;
}

async function refresh(connection: Connection, { passages, documents }: Names): Promise<void> {
  await connection.ask({ method: 'POST', path: `/${passages},${documents}/_refresh`, timeoutMs: 60_000 });
}
