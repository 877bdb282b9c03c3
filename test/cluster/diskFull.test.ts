import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import type { ClusterFault } from '../../src/search/cluster/clusterFault.ts';
import type { Connection } from '../../src/search/cluster/connection.ts';
import { pushCorpus } from '../../src/search/cluster/push/push.ts';
import { compareRemote } from '../../src/search/cluster/push/remote.ts';
import { log, shown, wording } from './asking.ts';
import { manyDocuments } from './manyDocuments.ts';
import { namesOf, openPushed } from './opened.ts';
import { clusterSettings } from './pushed.ts';

/** How much a disk must have free. */
const watermark = (free: string | null) => ({ low: free, high: free, flood_stage: free });
/** The nodes look at their disks each ten seconds (`SETTINGS`), but take back some blocks only so long after they set them. */
const SOON = { threshold_enabled: true, reroute_interval: '5s' };
const NO_ROOM = { ...SOON, watermark: watermark('9000tb') };
const ROOM = { ...SOON, watermark: watermark('1b') };
const AS_BEFORE = { threshold_enabled: null, reroute_interval: null, watermark: watermark(null) };

const FULL = 'The disks of the search cluster are full: it takes no more documents until there is room.';

describe('the disks are full while documents are pushed', () => {
  const [first, all] = [manyDocuments(10, 5), manyDocuments(30, 5)];
  const cache = mkdtempSync(join(tmpdir(), 'pilcrow-cache-'));
  let opened: Awaited<ReturnType<typeof openPushed>>;
  let remote: ChangingLibrary;

  const put = (path: string, body: object) => opened.connection.ask({ method: 'PUT', path, body });
  const setDisks = (disk: object, blocks = {}) =>
    put('/_cluster/settings', { persistent: { cluster: { routing: { allocation: { disk } }, blocks } } });
  /** Until the nodes have looked at their disks: whether they take documents and new indices. */
  const untilBlocked = async (isBlocked: boolean) => {
    const { documents } = await namesOf(opened.connection, opened.prefix);
    const read = async (path: string) => JSON.stringify(await opened.connection.ask({ method: 'GET', path }));
    const blocks = async () => [
      (await read(`/${documents}/_settings`)).includes('"read_only_allow_delete":"true"'),
      (await read('/_cluster/settings')).includes('"create_index":"true"'),
    ];
    await expect.poll(blocks, { timeout: 60_000, interval: 500 }).toEqual([isBlocked, isBlocked]);
  };

  beforeAll(async () => {
    opened = await openPushed(first);
    remote = await openRemote({ ...clusterSettings(), SEARCH_PREFIX: opened.prefix, CACHE_DIR: cache }, log);
  });
  afterAll(async () => {
    await setDisks(AS_BEFORE, { create_index: null });
    await put(`/${opened.prefix}-*/_settings`, { 'index.blocks.read_only_allow_delete': null });
    await remote.close();
    await opened.connection.close();
    for (const folder of [first, all, cache]) rmSync(folder, { recursive: true });
  });

  const push = (target: { readonly connection?: Connection; readonly prefix?: string } = {}) =>
    pushCorpus({ ...opened, directory: all, vectors: null }, { ...opened, ...target }, log).catch(
      ({ kind, message }: ClusterFault) => ({ kind, message }),
    );
  const compare = () => compareRemote(all, opened.gazetteer, opened);

  test('the push ends with one sentence, in the middle of a document', async () => {
    let writes = 0;
    const fillingUp: Connection = {
      ...opened.connection,
      async ask(call) {
        // Each document is written in two goes: its passages, then its entry.
        if (call.path.endsWith('/_bulk') && ++writes === 12) {
          await setDisks(NO_ROOM);
          await untilBlocked(true);
        }
        return opened.connection.ask(call);
      },
    };
    expect(await push({ connection: fillingUp })).toEqual({ kind: 'full', message: FULL });
    expect(writes).toBe(12);
    const { documents, differences } = await compare();
    expect({ documents, left: differences.length }).toEqual({ documents: 15, left: 16 });
    expect(differences).toContain('4 paragraphs of no document in the cluster');
  });

  test('questions are answered meanwhile, with what is there', async () => {
    const said = await shown('1904年共有灯塔多少座？', remote.current());
    expect(said).toContain('104');
    expect(said).not.toContain(wording.choosing.partly);
  });

  test('another push says the same, also one that needs new indices', async () => {
    expect(await push()).toEqual({ kind: 'full', message: FULL });
    expect(await push({ prefix: `${opened.prefix}-new` })).toEqual({ kind: 'full', message: FULL });
  });

  test('where there is room again, the next push goes on where that one was', async () => {
    await setDisks(ROOM);
    await untilBlocked(false);
    expect(await push()).toEqual({ pushed: 15, same: 15, removed: 0 });
    expect(await compare()).toMatchObject({ documents: 30, differences: [] });
  });
});
