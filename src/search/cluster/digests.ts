import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { markPartial } from '../../queue/queue.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Digest } from '../digest/digest.ts';
import { type PackedDigest, unpack } from '../digest/packed.ts';
import type { OnCacheFault } from '../kept/cacheFault.ts';
import type { Entry } from './catalogue.ts';
import { ClusterFault, isIncomplete, ofStatus } from './clusterFault.ts';
import type { Connection } from './connection.ts';

/** Passages of the digests that are kept in memory, the latest; about 5 kB each. */
const MOST_PASSAGES = 20_000;
/** Digests of one request: a large one has some megabytes. */
const AT_ONCE = 10;
const TIMEOUT_MS = 15_000;

/** Digests of documents by their hash: from memory, from a folder, else from the cluster. */
export interface Digests {
  /** Those that are there, by hash. Throws a ClusterFault. */
  load(index: string, entries: readonly Entry[]): Promise<ReadonlyMap<string, Digest>>;
  /** Removes files of all others. */
  tidy(hashes: ReadonlySet<string>): void;
}

interface Reply {
  readonly docs: readonly {
    readonly _id: string;
    readonly _source?: { readonly digest: string };
    /** Of a document in a shard that is not there; one that the index does not hold has neither. */
    readonly error?: object;
  }[];
}

function checkWhole({ docs }: Reply): void {
  if (docs.some(({ error }) => error)) throw ofStatus(503, '', '');
}

/** As a field of a document: base64 of gzip of V8's bytes. */
export const writeDigest = (packed: PackedDigest): string => gzipSync(serialize(packed)).toString('base64');

const readDigest = (written: string): PackedDigest => deserialize(gunzipSync(Buffer.from(written, 'base64')));

export function openDigests(
  connection: Connection,
  {
    folder,
    gazetteer,
    onFault,
    settlesForLess,
  }: {
    readonly folder: string;
    readonly gazetteer: Gazetteer;
    readonly onFault: OnCacheFault;
    /** As of searches: where shards stay away, the others' digests are there, and the reader is told. */
    readonly settlesForLess: boolean;
  },
): Digests {
  const kept = new Map<string, Digest>();
  const words = new Map<string, string>();
  let passages = 0;
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onFault(error);
      return null;
    }
  };
  const fileOf = (hash: string) => join(folder, hash);
  const read = (hash: string) => attempt(() => readFileSync(fileOf(hash), 'utf8'));
  const write = (hash: string, written: string) =>
    attempt(() => {
      const half = `${fileOf(hash)}.${process.pid}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(half, written);
      renameSync(half, fileOf(hash));
    });

  async function fetchAll(index: string, hashes: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let at = 0; at < hashes.length; at += AT_ONCE) {
      const call = {
        method: 'POST',
        path: `/${index}/_mget`,
        query: { _source_includes: 'digest' },
        body: { ids: hashes.slice(at, at + AT_ONCE) },
        timeoutMs: TIMEOUT_MS,
      } as const;
      const { docs } = await connection.ask<Reply>({ ...call, check: checkWhole }).catch((error) => {
        if (!settlesForLess || !isIncomplete(error)) throw error;
        markPartial();
        return connection.ask<Reply>(call);
      });
      for (const { _id, _source } of docs) if (_source) found.set(_id, _source.digest);
    }
    return found;
  }

  function keep(hash: string, digest: Digest): void {
    if (!kept.has(hash)) passages += digest.passages.length;
    kept.delete(hash);
    kept.set(hash, digest);
    for (const [oldest, { passages: held }] of kept) {
      if (passages <= MOST_PASSAGES || oldest === hash) break;
      kept.delete(oldest);
      passages -= held.length;
    }
  }

  return {
    async load(index, entries) {
      const missing = entries.filter(({ digest }) => !kept.has(digest));
      const written = new Map(missing.map(({ digest }) => [digest, read(digest)]));
      const absent = missing.filter(({ digest }) => written.get(digest) === null).map(({ digest }) => digest);
      for (const [hash, fetched] of await fetchAll(index, absent)) {
        written.set(hash, fetched);
        write(hash, fetched);
      }
      const found = new Map<string, Digest>();
      for (const { digest: hash, document } of entries) {
        const text = written.get(hash);
        const digest = kept.get(hash) ?? (text ? unpacked(text, hash, document.info) : undefined);
        if (!digest) continue;
        keep(hash, digest);
        found.set(hash, digest);
      }
      return found;
    },
    tidy(hashes) {
      for (const name of attempt(() => readdirSync(folder)) ?? [])
        if (!hashes.has(name)) attempt(() => rmSync(fileOf(name), { force: true }));
    },
  };

  function unpacked(text: string, hash: string, info: Entry['document']['info']): Digest {
    try {
      return unpack(readDigest(text), gazetteer, words, info);
    } catch (error) {
      attempt(() => rmSync(fileOf(hash), { force: true }));
      throw new ClusterFault(
        'failed',
        `What the cluster holds of ${info.symbol} cannot be read: push it again.`,
        error,
      );
    }
  }
}
