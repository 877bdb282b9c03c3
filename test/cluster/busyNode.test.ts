import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { compareRemote } from '../../src/search/cluster/push/remote.ts';
import { found, log, shown, wording } from './asking.ts';
import { manyDocuments } from './manyDocuments.ts';
import { FIRST_PORT, RECIPE } from './nodes.ts';
import { openPushed } from './opened.ts';
import { clusterSettings } from './pushed.ts';

const PORT = FIRST_PORT + 10;
const URL = `http://127.0.0.1:${PORT}`;
/** One question of one person just fits. */
const QUEUES = ['search.size=1', 'search.queue_size=8', 'write.size=1', 'write.queue_size=1'];

const DOCUMENTS = 12;

describe('a node with short queues', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-busy-'));
  const directory = manyDocuments(DOCUMENTS, 5);
  const settings = { ...clusterSettings(), SEARCH_URL: [URL] };
  let opened: Awaited<ReturnType<typeof openPushed>>;
  let remote: ChangingLibrary;

  beforeAll(async () => {
    const pools = QUEUES.map((queue) => `thread_pool.${queue}`);
    execFileSync(join(RECIPE, 'start.sh'), [folder, `${PORT}`, `transport.port=${PORT + 30}`, ...pools], {
      env: { ...process.env, TIER: '1' },
    });
    opened = await openPushed(directory, { nodes: [URL] });
    remote = await openRemote({ ...settings, SEARCH_PREFIX: opened.prefix }, log);
  });
  afterAll(async () => {
    await remote?.close();
    await opened?.connection.close();
    execFileSync(join(RECIPE, 'stop.sh'), [folder, 'KILL']);
    for (const each of [folder, directory, settings.CACHE_DIR ?? '']) rmSync(each, { recursive: true });
  });

  interface Stats {
    readonly nodes: Readonly<Record<string, { thread_pool: Record<string, { rejected: number }> }>>;
  }
  /** How often the node has answered 429. */
  const refused = async (pool: 'search' | 'write'): Promise<number> => {
    const { nodes } = (await (await fetch(`${URL}/_nodes/stats/thread_pool`)).json()) as Stats;
    return Object.values(nodes)[0]?.thread_pool[pool]?.rejected ?? 0;
  };
  const question = (at: number) => `${1900 + (at % DOCUMENTS)}年共有灯塔多少座？`;

  test('a push waits for its turn, and nothing is left out', async () => {
    expect(await refused('write')).toBeGreaterThan(0);
    expect(opened.first).toEqual({ pushed: DOCUMENTS, same: 0, removed: 0 });
    expect(await compareRemote(directory, opened.gazetteer, opened)).toMatchObject({ differences: [] });
  });

  test('who asks beside others has a whole answer: what is refused is asked again', async () => {
    const alone: string[] = [];
    for (let at = 0; at < DOCUMENTS; at++) alone.push(await found(question(at), remote.current()));
    const before = await refused('search');
    for (let at = 0; at < DOCUMENTS; at++) {
      const others = Array.from({ length: 40 }, async () => (await fetch(`${URL}/${opened.prefix}-*/_search`)).text());
      const asked = found(question(at), remote.current());
      await Promise.all(others);
      expect(await asked).toBe(alone[at]);
    }
    expect(await refused('search')).toBeGreaterThan(before);
  });

  test('where far too many ask, each is told so or has the answer, and soon all are answered again', async () => {
    // All different, so that no reply is one that was kept.
    const lines = Array.from({ length: 300 }, (_, each) => {
      const at = each % DOCUMENTS;
      return { at, line: `/search ${question(at)}${'！'.repeat(each / DOCUMENTS)}` };
    });
    const { unsearchable, full } = wording.errors;
    const outcomes = lines.map(async ({ line, at }) => {
      const said = await shown(line, remote.current());
      if (said.includes(unsearchable)) return 'unsearchable';
      if (said.includes(full)) return 'full';
      return said.includes(`${1900 + at}年共有灯塔${100 + at}座`) && !said.includes(wording.choosing.partly)
        ? 'whole'
        : said;
    });
    const kinds = new Set(await Promise.all(outcomes));
    expect(kinds).toContain('unsearchable');
    expect([...kinds].filter((kind) => !['unsearchable', 'full', 'whole'].includes(kind))).toEqual([]);
    await expect.poll(() => shown('/search 守塔人每7天换班', remote.current())).toContain('守塔人每7天换班一次');
  });
});
