import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRemote } from '../../../src/search/cluster/push/remote.ts';
import { MADE_UP_DIRECTORY } from '../../madeUpCorpus.ts';
import { namesOf, openPushed } from '../opened.ts';

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
