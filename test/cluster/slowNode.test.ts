import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { ClusterFault } from '../../src/search/cluster/clusterFault.ts';
import { found, LINES, log } from './asking.ts';
import { green, kill, pause, resume, startAgain } from './nodeControl.ts';
import { NODES } from './nodes.ts';
import { clusterSettings, pushed } from './pushed.ts';

/** What a person waits for at most. */
const MOST_MS = 30_000;

const nodesThere = async () => {
  const { number_of_nodes } = (await (await fetch(`${NODES[0]}/_cluster/health`)).json()) as {
    number_of_nodes: number;
  };
  return number_of_nodes;
};

/** How long a node may keep the cluster manager waiting, of three times in a row; null: ten seconds. */
const setPatience = (timeout: string | null) =>
  fetch(`${NODES[0]}/_cluster/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persistent: { 'cluster.fault_detection.follower_check.timeout': timeout } }),
  });

describe('a node answers nobody, though it is there', () => {
  const settings = clusterSettings();
  let remote: ChangingLibrary;
  const whole = new Map<string, string>();
  let slow = 3;

  beforeAll(async () => {
    await pushed(settings);
    await green();
    remote = await openRemote(settings, log);
    const manager = await (await fetch(`${NODES[0]}/_cat/cluster_manager?h=node`)).text();
    // Another is to be removed by it.
    slow = manager.trim() === 'n3' ? 2 : 3;
    expect((await setPatience('3s')).status).toBe(200);
  });
  afterAll(async () => {
    resume(slow);
    await setPatience(null);
    // Searches that it had begun hold its shards for five minutes.
    kill(slow);
    startAgain(slow);
    await green();
    await remote.close();
    rmSync(settings.CACHE_DIR ?? '', { recursive: true });
  });

  const outcome = async (line: string): Promise<string> => {
    const began = performance.now();
    const said = await found(line, remote.current()).catch((error: unknown) => error);
    if (said instanceof ClusterFault && said.mayPass) return 'told';
    return said === whole.get(line) && performance.now() - began < MOST_MS ? 'whole' : line;
  };

  test('it is passed over before the cluster does without it', async () => {
    for (const line of LINES) whole.set(line, await found(line, remote.current()));
    pause(slow);
    expect(await outcome(LINES[0] as string)).toBe('whole');
    expect(await nodesThere()).toBe(3);
  });

  test('nobody has part of an answer meanwhile', async () => {
    const said = new Set<string>();
    const untilGone = async () => {
      for (const line of LINES.slice(0, 2)) said.add(await outcome(line));
      return nodesThere();
    };
    await expect.poll(untilGone, { timeout: 90_000, interval: 500 }).toBe(2);
    expect([...said].filter((each) => each !== 'whole' && each !== 'told')).toEqual([]);
    for (const line of LINES) expect(await outcome(line)).toBe('whole');
  });

  test('it comes back when it goes on', async () => {
    resume(slow);
    await expect.poll(nodesThere, { timeout: 60_000, interval: 500 }).toBe(3);
    for (const line of LINES) expect(await outcome(line)).toBe('whole');
  });
});
