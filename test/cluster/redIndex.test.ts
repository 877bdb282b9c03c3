import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { log, shown, wording } from './asking.ts';
import { manyDocuments } from './manyDocuments.ts';
import { green, kill, startAgain } from './nodeControl.ts';
import { namesOf, openPushed } from './opened.ts';
import { clusterSettings } from './pushed.ts';

/** The bots look for new documents while the node is away. */
const OFTEN_MS = 200;
const LINES = ['1907年共有灯塔多少座？', '/search 1904年共有灯塔', '/paragraph A/5/1:1'];

describe('a node is lost that holds the only copy of some shards', () => {
  const directory = manyDocuments(40, 5);
  const pushes: Awaited<ReturnType<typeof openPushed>>[] = [];
  const bots: { readonly remote: ChangingLibrary; readonly cache: string }[] = [];

  async function push() {
    const opened = await openPushed(directory, { replicas: 0 });
    pushes.push(opened);
    return opened;
  }
  async function bot(prefix: string, CORPUS_DIR?: string) {
    const settings = { ...clusterSettings(), SEARCH_PREFIX: prefix, CORPUS_DIR };
    const remote = await openRemote(settings, log, OFTEN_MS);
    bots.push({ remote, cache: settings.CACHE_DIR ?? '' });
    return (line: string) => shown(line, remote.current());
  }
  let late: typeof spread;
  let [spread, copied, apart]: Awaited<ReturnType<typeof bot>>[] = [];

  beforeAll(async () => {
    const first = await push();
    const second = await push();
    const { passages, documents } = await namesOf(second.connection, second.prefix);
    const place = (index: string, allocation: object) =>
      second.connection.ask({
        method: 'PUT',
        path: `/${index}/_settings`,
        body: { 'index.routing.allocation': allocation },
      });
    await place(passages, { exclude: { _name: 'n3' } });
    await place(documents, { require: { _name: 'n3' } });
    await green();
    spread = await bot(first.prefix);
    copied = await bot(first.prefix, directory);
    apart = await bot(second.prefix);
    kill(3);
  });
  afterAll(async () => {
    startAgain(3);
    for (const { connection } of pushes) await connection.close();
    for (const { remote, cache } of bots) {
      await remote.close();
      rmSync(cache, { recursive: true });
    }
    rmSync(directory, { recursive: true });
  });

  const isTold = (said: string) =>
    [wording.choosing.partly, wording.errors.unsearchable].some((sentence) => said.includes(sentence));

  test.each(LINES)('%s: the reader is told that not all was looked through', async (line) => {
    expect(isTold((await spread?.(line)) ?? '')).toBe(true);
  });

  test.each(LINES)('%s: also where passages are there, but not the documents that hold them', async (line) => {
    expect(isTold((await apart?.(line)) ?? '')).toBe(true);
  });

  test('documents that the cluster does not show now are not taken for removed', async () => {
    await sleep(10 * OFTEN_MS);
    for (const { remote } of bots) expect(remote.current().documents).toHaveLength(40);
  });

  test('a bot that starts meanwhile knows of some, says so with each reply, and has all when the node is back', async () => {
    late = await bot(pushes[0]?.prefix ?? '');
    const started = bots.at(-1)?.remote;
    expect(started?.current().documents.length).toBeLessThan(40);
    for (const line of LINES) expect(isTold(await late(line))).toBe(true);
  });

  test('the embedded copy answers in full where there is one', async () => {
    const said = await copied?.('1907年共有灯塔多少座？');
    expect(said).toContain('1907年共有灯塔107座');
    expect(isTold(said ?? '')).toBe(false);
  });

  test('after the node is back, answers are whole again', async () => {
    startAgain(3);
    await green();
    await expect.poll(() => bots.at(-1)?.remote.current().documents.length).toBe(40);
    for (const ask of [spread, apart, late])
      for (const line of LINES) {
        const said = (await ask?.(line)) ?? '';
        expect(said).toMatch(/1904年共有灯塔104座|1907年共有灯塔107座/u);
        expect(isTold(said)).toBe(false);
      }
  });
});
