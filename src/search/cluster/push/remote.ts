import { join } from 'node:path';
import { CorpusError } from '../../../ingest/fault.ts';
import { documentFolders, noDocuments } from '../../../ingest/folders.ts';
import type { Gazetteer } from '../../../report/names/gazetteer.ts';
import { fold } from '../../../text/fold.ts';
import { folderHash } from '../../kept/folderHash.ts';
import { makersHash } from '../../kept/makersHash.ts';
import type { Connection } from '../connection.ts';
import { type Names, nothingPushed, readMade } from '../indices.ts';
import { hashOf } from '../passageRecord.ts';
import { type Searches, searchesOf } from '../searches.ts';

/** A document as the cluster lists it. */
export interface RemoteDocument {
  readonly document: string;
  readonly symbol: string;
  /** How many passages it has. */
  readonly passages: number;
  /** The hash of its files and of what they were read with. */
  readonly digest: string;
}

const PAGE = 2_000;

/** By the ids of the documents; of two versions of one, which a push has not cleaned up yet, both. */
export async function remoteDocuments(searches: Searches, { documents }: Names): Promise<RemoteDocument[]> {
  const found: RemoteDocument[] = [];
  for (let after: unknown = '', more = true; more; ) {
    const [page] = await searches.run<Omit<RemoteDocument, 'digest'>>(documents, [
      {
        size: PAGE,
        sort: [{ document: 'asc' }, { pushed: 'asc' }],
        search_after: Array.isArray(after) ? after : ['', 0],
        _source: ['document', 'symbol', 'passages'],
      },
    ]);
    const hits = page?.hits.hits ?? [];
    found.push(...hits.map(({ _id, _source }) => ({ ..._source, digest: _id })));
    after = hits.at(-1)?.sort;
    more = hits.length === PAGE;
  }
  return found;
}

/** How many passages of each digest the cluster really holds. */
export async function remotePassages(searches: Searches, { passages }: Names): Promise<ReadonlyMap<string, number>> {
  interface Buckets {
    readonly buckets: readonly { key: { digest: string }; doc_count: number }[];
    readonly after_key?: object;
  }
  const counts = new Map<string, number>();
  for (let after: object | undefined = {}; after; ) {
    const composite = {
      size: PAGE,
      sources: [{ digest: { terms: { field: 'digest' } } }],
      ...(Object.keys(after).length > 0 ? { after } : {}),
    };
    const [page] = await searches.run(passages, [{ size: 0, aggs: { digests: { composite } } }]);
    const { buckets, after_key } = (page?.aggregations?.digests ?? { buckets: [] }) as Buckets;
    for (const { key, doc_count } of buckets) counts.set(key.digest, doc_count);
    after = after_key;
  }
  return counts;
}

/** The hash of each document of a corpus as the cluster would list it, by folder. Throws a CorpusError. */
export function localHashes(directory: string, makers: string): Map<string, string> {
  const folders = documentFolders(directory);
  if (folders.length === 0) throw new CorpusError([noDocuments(directory)]);
  return new Map(folders.map((id) => [id, hashOf(`${folderHash(join(directory, id))} ${makers}`)]));
}

/** Removes what lists digests, and then their passages. */
export async function removeDigests(connection: Connection, names: Names, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return;
  await removeAll(connection, names.documents, digests);
  const searches = searchesOf(connection, false);
  const query = { terms: { digest: digests } };
  for (let left = true; left; ) {
    const [page] = await searches.run(names.passages, [{ size: MOST_REMOVED, _source: false, query }]);
    const ids = (page?.hits.hits ?? []).map(({ _id }) => _id);
    left = ids.length > 0;
    if (left) await removeAll(connection, names.passages, ids);
  }
}

const MOST_REMOVED = 1_000;

const removeAll = (connection: Connection, index: string, ids: readonly string[]): Promise<unknown> =>
  connection.ask({
    method: 'POST',
    path: `/${index}/_bulk`,
    query: { refresh: true },
    lines: ids.map((id) => ({ delete: { _id: id } })),
    timeoutMs: 60_000,
  });

async function namesIn({ connection, prefix }: Target): Promise<Names> {
  const found = await readMade(connection, prefix);
  if (!found) throw nothingPushed();
  return found.names;
}

interface Target {
  readonly connection: Connection;
  readonly prefix: string;
}

/** What the cluster holds, and where it is not as the folder. Throws a CorpusError or a ClusterFault. */
export async function compareRemote(directory: string, gazetteer: Gazetteer, target: Target) {
  const local = localHashes(directory, makersHash(gazetteer));
  const names = await namesIn(target);
  const searches = searchesOf(target.connection, false);
  const remote = await remoteDocuments(searches, names);
  const counts = await remotePassages(searches, names);
  const listed = new Set(remote.map(({ digest }) => digest));
  const ids = new Set(remote.map(({ document }) => document));
  const differences = [
    ...[...local.keys()].filter((id) => !ids.has(id)).map((id) => `${id}: in the folder, not in the cluster`),
    ...remote.flatMap(({ document, digest, passages }) => {
      const held = counts.get(digest) ?? 0;
      if (!local.has(document)) return [`${document}: in the cluster, not in the folder`];
      if (local.get(document) !== digest) return [`${document}: another version in the cluster`];
      return held === passages ? [] : [`${document}: ${held} of ${passages} paragraphs in the cluster`];
    }),
    ...[...counts]
      .filter(([digest]) => !listed.has(digest))
      .map(([, count]) => `${count} paragraphs of no document in the cluster`),
  ];
  const passages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { documents: remote.length, passages, differences };
}

/** Removes a document from the cluster, by id or by symbol in all languages; gives what it removed. */
export async function removeNamed(name: string, target: Target): Promise<string[]> {
  const names = await namesIn(target);
  const remote = await remoteDocuments(searchesOf(target.connection, false), names);
  const wanted = fold(name).text;
  const byId = remote.filter(({ document }) => document === name);
  const found = byId.length > 0 ? byId : remote.filter(({ symbol }) => fold(symbol).text === wanted);
  await removeDigests(
    target.connection,
    names,
    found.map(({ digest }) => digest),
  );
  return found.map(({ symbol, document }) => `${symbol} (${document})`);
}
