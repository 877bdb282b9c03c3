import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzipSync } from 'node:zlib';
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
  tidy(hashes: ReadonlySet<string>): Promise<void>;
}

interface Reply {
  readonly docs: readonly {
    readonly _id: string;
    readonly fields?: { readonly digest: readonly [string] };
    /** Of a document in a shard that is not there; one that the index does not hold has neither. */
    readonly error?: object;
  }[];
}

function checkWhole({ docs }: Reply): void {
  if (docs.some(({ error }) => error)) throw ofStatus(503, '', '');
}

/** As a field of a document: base64 of gzip of V8's bytes. */
export const writeDigest = (packed: PackedDigest): string => gzipSync(serialize(packed)).toString('base64');

const unzipped = promisify(gunzip);

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
  const attempt = async <T>(act: () => Promise<T>): Promise<T | null> => {
    try {
      return await act();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onFault(error);
      return null;
    }
  };
  const fileOf = (hash: string) => join(folder, hash);
  const write = (hash: string, zipped: Buffer) =>
    attempt(async () => {
      const half = `${fileOf(hash)}.${process.pid}`;
      await mkdir(folder, { recursive: true });
      await writeFile(half, zipped);
      await rename(half, fileOf(hash));
    });

  const fetchSome = (index: string, ids: readonly string[], check: (reply: Reply) => void) =>
    connection.ask<Reply>({
      method: 'POST',
      path: `/${index}/_mget`,
      preferring: (preference) => ({ query: { stored_fields: 'digest', ...preference } }),
      body: { ids },
      timeoutMs: TIMEOUT_MS,
      check,
    });

  async function fetchAll(index: string, hashes: readonly string[]): Promise<Map<string, Buffer>> {
    const found = new Map<string, Buffer>();
    for (let at = 0; at < hashes.length; at += AT_ONCE) {
      const ids = hashes.slice(at, at + AT_ONCE);
      const { docs } = await fetchSome(index, ids, checkWhole).catch((error) => {
        if (!settlesForLess || !isIncomplete(error)) throw error;
        markPartial();
        return fetchSome(index, ids, () => {});
      });
      for (const { _id, fields } of docs) if (fields) found.set(_id, Buffer.from(fields.digest[0], 'base64'));
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

  async function read(zipped: Buffer, { digest: hash, document: { info } }: Entry): Promise<Digest> {
    try {
      const packed: PackedDigest = deserialize(await unzipped(zipped));
      // Another request may have read it meanwhile.
      const digest = kept.get(hash) ?? unpack(packed, gazetteer, words, info);
      keep(hash, digest);
      return digest;
    } catch (error) {
      await attempt(() => rm(fileOf(hash), { force: true }));
      throw new ClusterFault(
        'failed',
        `What the cluster holds of ${info.symbol} cannot be read: push it again.`,
        error,
      );
    }
  }

  return {
    async load(index, entries) {
      const found = new Map(entries.map(({ digest }) => [digest, kept.get(digest)]));
      const missing = entries.filter(({ digest }) => !found.get(digest));
      const zipped = new Map<string, Buffer | null>();
      await Promise.all(
        missing.map(async ({ digest }) => zipped.set(digest, await attempt(() => readFile(fileOf(digest))))),
      );
      const absent = missing.filter(({ digest }) => !zipped.get(digest)).map(({ digest }) => digest);
      const fetched = absent.length > 0 ? await fetchAll(index, absent) : new Map<string, Buffer>();
      const writing = [...fetched].map(([hash, bytes]) => write(hash, bytes));
      await Promise.all(
        missing.map(async (entry) => {
          const { digest: hash } = entry;
          const bytes = fetched.get(hash) ?? zipped.get(hash);
          if (bytes) found.set(hash, await read(bytes, entry));
        }),
      );
      await Promise.all(writing);
      const held = [...found].flatMap(([hash, digest]) => (digest ? [[hash, digest] as const] : []));
      for (const [hash, digest] of held) keep(hash, digest);
      return new Map(held);
    },
    async tidy(hashes) {
      for (const name of (await attempt(() => readdir(folder))) ?? [])
        if (!hashes.has(name)) await attempt(() => rm(fileOf(name), { force: true }));
    },
  };
}
