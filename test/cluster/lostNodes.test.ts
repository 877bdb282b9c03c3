import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { ClusterFault } from '../../src/search/cluster/clusterFault.ts';
import { found, LINES, log, shown, wording } from './asking.ts';
import { green, kill, startAgain } from './nodeControl.ts';
import { clusterSettings, pushed } from './pushed.ts';

describe('nodes are lost', () => {
  const settings = clusterSettings();
  let remote: ChangingLibrary;

  beforeAll(async () => {
    await pushed(settings);
    await green();
    remote = await openRemote(settings, log);
  });
  afterAll(async () => {
    await remote.close();
    rmSync(settings.CACHE_DIR ?? '', { recursive: true });
  });

  test('one of three, while questions are asked: each has its whole answer', async () => {
    const whole = new Map<string, string>();
    const hits = new Map<string, string>();
    for (const line of LINES) {
      whole.set(line, await shown(line, remote.current()));
      hits.set(line, await found(line, remote.current()));
    }
    const asked: string[] = [];
    let isOver = false;
    const load = Array.from({ length: 4 }, async (_, client) => {
      for (let at = client; !isOver; at++) {
        const line = LINES[at % LINES.length] as string;
        asked.push((await shown(line, remote.current())) === whole.get(line) ? 'whole' : line);
        // Replies are kept, hits are not.
        asked.push((await found(line, remote.current())) === hits.get(line) ? 'whole' : `hits of ${line}`);
      }
    });
    await sleep(1_000);
    kill(3);
    await sleep(6_000);
    isOver = true;
    await Promise.all(load);
    startAgain(3);
    await green();
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((each) => each !== 'whole')).toEqual([]);
  });

  describe('two of three, with some of the shards', () => {
    beforeAll(() => {
      kill(2);
      kill(3);
    });
    afterAll(async () => {
      startAgain(2, 3);
      await green();
    });

    test('the reader is told that not all was looked through, or that there is no answer', async () => {
      const said = await shown('/search 部队', remote.current());
      expect([wording.choosing.partly, wording.errors.unsearchable].some((sentence) => said.includes(sentence))).toBe(
        true,
      );
    });

    test('a push ends with one sentence', async () => {
      const fault = await pushed(settings).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(ClusterFault);
      expect((fault as ClusterFault).mayPass).toBe(true);
      expect((fault as ClusterFault).message).toMatch(/^[A-Z][^\n]+\.$/u);
    });

    test('the embedded copy answers in full where there is one', async () => {
      const copied = { ...settings, CORPUS_DIR: CORPUS_DIRECTORY };
      const other = await openRemote(copied, log);
      const said = await shown('/search 部队', other.current());
      await other.close();
      expect(said).toContain('A/68/652');
      expect(said).not.toContain(wording.choosing.partly);
    });
  });
});
