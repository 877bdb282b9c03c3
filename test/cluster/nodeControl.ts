import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_PORT, FIRST_TRANSPORT, NODES, RECIPE, SETTINGS } from './nodes.ts';

const base = process.env.CLUSTER_BASE ?? '';
const folderOf = (node: number) => join(base, `n${node}`);
const send = (node: number, signal: NodeJS.Signals | 0) =>
  process.kill(Number(readFileSync(join(folderOf(node), 'pid'), 'utf8')), signal);

function isRunning(node: number): boolean {
  try {
    return send(node, 0);
  } catch {
    return false;
  }
}

/** Ends a node, the first is 1, as a machine that fails would. */
export const kill = (node: number) => execFileSync(join(RECIPE, 'stop.sh'), [folderOf(node), 'KILL']);

/** Starts those of the nodes that have ended; returns when there are three. */
export const startAgain = (...nodes: number[]) =>
  execFileSync(
    join(RECIPE, 'cluster.sh'),
    ['again', base, `${FIRST_PORT}`, `${FIRST_TRANSPORT}`, ...nodes.filter((node) => !isRunning(node)).map(String)],
    { env: { ...process.env, SETTINGS, TIER: '1' }, stdio: 'ignore' },
  );

/** Its connections stay open, and nothing is answered. */
export const pause = (node: number) => send(node, 'SIGSTOP');
export const resume = (node: number) => send(node, 'SIGCONT');

/** Waits until three nodes hold all copies. */
export const green = () =>
  fetch(
    `${NODES[0]}/_cluster/health?wait_for_nodes=3&wait_for_status=green&wait_for_no_relocating_shards=true&timeout=60s`,
  );
