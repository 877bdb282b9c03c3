import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clusterOf } from '../../../src/cluster.ts';
import { openLog } from '../../../src/log/log.ts';
import { readMade } from '../../../src/search/cluster/indices.ts';
import type { PassageVectors } from '../../../src/search/cluster/push/passageVectors.ts';
import { pushCorpus } from '../../../src/search/cluster/push/push.ts';
import { compareRemote } from '../../../src/search/cluster/push/remote.ts';
import { searchesOf } from '../../../src/search/cluster/searches.ts';
import { library } from '../../library.ts';
import { MADE_UP_DIRECTORY } from '../../madeUpCorpus.ts';
import { manyDocuments } from '../manyDocuments.ts';
import { namesOf, openPushed } from '../opened.ts';
import { clusterSettings } from '../pushed.ts';

describe('a folder is pushed', () => {
  const directory = join(mkdtempSync(join(tmpdir(), 'pilcrow-push-')), 'corpus');
  let opened: Awaited<ReturnType<typeof openPushed>>;

  beforeAll(async () => {
    cpSync(MADE_UP_DIRECTORY, directory, { recursive: true });
    opened = await openPushed(directory);
  });
  afterAll(async () => {
    await opened.connection.close();
    rmSync(directory, { recursive: true });
  });

  const idsOf = async (index: string, document: string): Promise<string[]> => {
    const [page] = await opened.searches.run(index, [{ query: { term: { document } } }]);
    return (page?.hits.hits ?? []).map(({ _id }) => _id);
  };
  const compare = () => compareRemote(directory, opened.gazetteer, opened);

  test('the cluster holds it, and a second push finds nothing to do', async () => {
    expect(opened.first).toEqual({ pushed: 5, same: 0, removed: 0 });
    expect((await compare()).differences).toEqual([]);
    expect(await opened.push()).toEqual({ pushed: 0, same: 5, removed: 0 });
    expect((await compare()).documents).toBe(5);
  });

  test('a push that ended early goes on: what lacks its entry is written again, once', async () => {
    const before = await compare();
    const { documents } = await namesOf(opened.connection, opened.prefix);
    const [hash] = await idsOf(documents, 'a-99-17');
    await opened.connection.ask({ method: 'DELETE', path: `/${documents}/_doc/${hash}`, query: { refresh: true } });
    expect((await compare()).differences).toContain('a-99-17: in the folder, not in the cluster');
    expect(await opened.push()).toEqual({ pushed: 1, same: 4, removed: 0 });
    expect(await compare()).toEqual(before);
  });

  test('a document that has changed takes the place of what it was', async () => {
    const file = join(directory, 'a-99-17/document.json');
    const info = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...info, source: 'Changed for a test' }));
    expect((await compare()).differences).toEqual(['a-99-17: another version in the cluster']);
    expect(await opened.push()).toEqual({ pushed: 1, same: 4, removed: 0 });
    expect(await compare()).toMatchObject({ documents: 5, differences: [] });
  });

  test('what left the folder leaves the cluster', async () => {
    rmSync(join(directory, 'lighthouse-convention'), { recursive: true });
    expect((await compare()).differences).toEqual(['lighthouse-convention: in the cluster, not in the folder']);
    expect(await opened.push()).toEqual({ pushed: 0, same: 4, removed: 1 });
    expect(await compare()).toMatchObject({ documents: 4, differences: [] });
  });

  test('paragraphs of a document that was never finished are removed', async () => {
    const { passages } = await namesOf(opened.connection, opened.prefix);
    const body = { digest: 'half', document: 'half', order: '0', sentences: ['灯塔'], length: 1 };
    const stray = { method: 'PUT', path: `/${passages}/_doc/half-0`, query: { refresh: true }, body } as const;
    await opened.connection.ask(stray);
    expect((await compare()).differences).toEqual(['1 paragraphs of no document in the cluster']);
    await opened.push();
    expect((await compare()).differences).toEqual([]);
  });
});

describe('what a closer look needs', () => {
  const directory = manyDocuments(2, 0);
  const file = join(directory, 'a-001-1/text.txt');
  const target = clusterOf(clusterSettings());
  const { connection, prefix } = target;
  afterAll(async () => {
    await connection.close();
    rmSync(directory, { recursive: true });
  });

  const closer = { sentences: new Int8Array(), pieces: Uint16Array.from([7]), pieceRows: new Int8Array(4) };
  const of: PassageVectors = async (texts, isCloser) =>
    texts.map(() => ({ rows: [Int8Array.from([1, 2, 3, 4])], ...(isCloser ? { closer } : {}) }));
  /** Pushes, and tells what the index says and how many of its passages have it. */
  const pushed = async (hasPieces: boolean) => {
    const { analysis, gazetteer } = await library();
    const vectors = { model: 'test', dimension: 4, hasPieces, of };
    await pushCorpus({ directory, gazetteer, analysis, vectors }, target, openLog('silent'));
    const found = await readMade(connection, prefix);
    const body = { size: 1_000, stored_fields: ['closer'] };
    const [page] = await searchesOf(connection, false).run<never>(found?.names.passages ?? '', [body]);
    const having = (page?.hits.hits ?? []).filter(({ fields }) => fields?.closer).length;
    return { says: found?.made.isCloser, having };
  };

  test('is kept of a small corpus, where the encoder gives it', async () => {
    const { says, having } = await pushed(true);
    expect(says).toBe(true);
    expect(having).toBeGreaterThan(5);
    expect(await pushed(false)).toEqual({ says: false, having: 0 });
  });

  test('is left out as soon as the corpus is large', async () => {
    const long = Array.from({ length: 110 }, (_, at) => `${at + 4}. ${'守塔人每年都要检修一次灯塔。'.repeat(200)}\n\n`);
    appendFileSync(file, `\n${long.join('')}`);
    expect(await pushed(true)).toEqual({ says: false, having: 0 });
  });
});
