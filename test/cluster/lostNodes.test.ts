import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { wordingFor } from '../../src/presentation/wording/wording.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { askLine } from '../../src/terminal/ask.ts';
import { toText } from '../../src/terminal/print.ts';
import { FIRST_PORT, FIRST_TRANSPORT, NODES, RECIPE, SETTINGS } from './nodes.ts';
import { clusterSettings, pushed } from './pushed.ts';

const base = process.env.CLUSTER_BASE ?? '';
const log = openLog('silent');
const wording = wordingFor('zh-CN');

const kill = (node: number) => execFileSync(join(RECIPE, 'stop.sh'), [join(base, `n${node}`), 'KILL']);
const startAgain = (...nodes: number[]) =>
  execFileSync(
    join(RECIPE, 'cluster.sh'),
    ['again', base, `${FIRST_PORT}`, `${FIRST_TRANSPORT}`, ...nodes.map(String)],
    {
      env: { ...process.env, SETTINGS, TIER: '1' },
      stdio: 'ignore',
    },
  );
const green = () =>
  fetch(`${NODES[0]}/_cluster/health?wait_for_status=green&wait_for_no_relocating_shards=true&timeout=60s`);

const LINES = [
  '2013年有多少维和人员被打死？',
  '/search 无人机',
  '/mission 马里稳定团',
  '/paragraph 51',
  '/figures 警察',
];

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

  const shown = async (line: string, library = remote.current()): Promise<string> =>
    toText((await askLine(line, library, wording, log)).reply.message, { colour: false });

  const found = async (text: string): Promise<string> =>
    (await remote.current().engine.query({ text, limit: 20 })).map(({ passage }) => passage.id).join(' ');

  test('one of three, while questions are asked: each has its whole answer', async () => {
    const whole = new Map<string, string>();
    const hits = new Map<string, string>();
    for (const line of LINES) {
      whole.set(line, await shown(line));
      hits.set(line, await found(line));
    }
    const asked: string[] = [];
    let isOver = false;
    const load = Array.from({ length: 4 }, async (_, client) => {
      for (let at = client; !isOver; at++) {
        const line = LINES[at % LINES.length] as string;
        asked.push((await shown(line)) === whole.get(line) ? 'whole' : line);
        // Replies are kept, hits are not.
        asked.push((await found(line)) === hits.get(line) ? 'whole' : `hits of ${line}`);
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
      const said = await shown('/search 部队');
      expect([wording.choosing.partly, wording.errors.unsearchable].some((sentence) => said.includes(sentence))).toBe(
        true,
      );
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
