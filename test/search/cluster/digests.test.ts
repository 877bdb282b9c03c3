import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../../src/search/cluster/catalogue.ts';
import type { Call, Connection } from '../../../src/search/cluster/connection.ts';
import { openDigests, writeDigest } from '../../../src/search/cluster/digests.ts';
import { digestOf } from '../../../src/search/digest/digest.ts';
import { pack } from '../../../src/search/digest/packed.ts';
import { severalDocuments } from '../severalDocuments.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pilcrow-')), 'cluster');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A cluster that holds the digests of the made-up documents, by the ids of these. */
async function holding() {
  const { documents, analysis, gazetteer } = await severalDocuments();
  const written = new Map<string, string>();
  for (const document of documents)
    written.set(document.info.id, writeDigest(pack(await digestOf(document, analysis, gazetteer))));
  const lost = new Set<string>();
  const asked: string[] = [];
  const connection: Connection = {
    async ask<Reply>({ body, check }: Call) {
      const { ids } = body as { ids: string[] };
      asked.push(...ids);
      const docs = ids.map((id) => {
        if (lost.has(id)) return { _id: id, error: { type: 'no_shard_available_action_exception' } };
        return { _id: id, ...(written.has(id) ? { fields: { digest: [written.get(id)] } } : {}) };
      });
      check?.({ docs } as never);
      return { docs } as Reply;
    },
    close: async () => {},
  };
  const faults: unknown[] = [];
  const onFault = (error: unknown) => faults.push(error);
  const open = (settlesForLess = false) => openDigests(connection, { folder, gazetteer, onFault, settlesForLess });
  const entries = documents.map(
    ({ info }): Entry => ({ digest: info.id, document: { info, sections: [], paragraphs: [] }, passages: 1 }),
  );
  return { open, entries, asked, written, lost, documents, faults };
}

test('a digest is that of the document, with the info that is in memory', async () => {
  const { open, entries, documents } = await holding();
  const found = await open().load('documents', entries);
  for (const { info, paragraphs } of documents) {
    const digest = found.get(info.id);
    expect(digest?.document.info).toBe(info);
    expect(digest?.passages.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    expect(digest?.passages[0]?.paragraph.document).toBe(info);
  }
});

test('it is asked for once, and not at all after another start', async () => {
  const { open, entries, asked } = await holding();
  const digests = open();
  const first = await digests.load('documents', entries);
  expect(await digests.load('documents', entries)).toEqual(first);
  await open().load('documents', entries);
  expect(asked).toHaveLength(entries.length);
});

test('one that the cluster does not hold is missing, the others are there', async () => {
  const { open, entries, written } = await holding();
  written.delete(entries[0]?.digest ?? '');
  const found = await open().load('documents', entries);
  expect(found.size).toBe(entries.length - 1);
});

test('one in a shard that is lost makes the load fail, or is missing where the others are better than nothing', async () => {
  const { open, entries, lost } = await holding();
  lost.add(entries[0]?.digest ?? '');
  await expect(open().load('documents', entries)).rejects.toMatchObject({ kind: 'incomplete' });
  const digests = open(true);
  expect((await digests.load('documents', entries)).size).toBe(entries.length - 1);
  lost.clear();
  expect((await digests.load('documents', entries)).size).toBe(entries.length);
});

test('a file that is damaged is told in a sentence, and asked for again next time', async () => {
  const { open, entries } = await holding();
  const [entry] = entries as [Entry];
  await open().load('documents', [entry]);
  writeFileSync(join(folder, entry.digest), 'damaged');
  await expect(open().load('documents', [entry])).rejects.toThrow(/push it again/u);
  expect((await open().load('documents', [entry])).size).toBe(1);
});

test('files of documents that are gone are removed', async () => {
  const { open, entries } = await holding();
  const digests = open();
  await digests.load('documents', entries);
  await digests.tidy(new Set([entries[0]?.digest ?? '']));
  expect(readdirSync(folder)).toEqual([entries[0]?.digest]);
});

test('a folder that cannot be written costs nothing but the files', async () => {
  const { open, entries, faults } = await holding();
  writeFileSync(folder, 'no folder');
  expect((await open().load('documents', entries)).size).toBe(entries.length);
  expect(faults.length).toBeGreaterThan(0);
});

test('two requests that need a document at once share what is read of it', async () => {
  const { open, entries } = await holding();
  const digests = open();
  const [first, second] = await Promise.all([digests.load('documents', entries), digests.load('documents', entries)]);
  for (const [hash, digest] of first) expect(second.get(hash)).toBe(digest);
});
