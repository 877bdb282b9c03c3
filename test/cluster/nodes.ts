import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ports that nothing else of the tests uses; CLUSTER_PORT names others, for two runs at once. */
export const FIRST_PORT = Number(process.env.CLUSTER_PORT ?? 9311);
export const FIRST_TRANSPORT = FIRST_PORT + 30;

export const NODES = [0, 1, 2].map((node) => `http://127.0.0.1:${FIRST_PORT + node}`);

export const RECIPE = 'test/cluster/node';
/** Nodes look at their disks as often as they can. */
export const SETTINGS =
  'plugins=org.opensearch.painless.PainlessPlugin,org.opensearch.knn.plugin.KNNPlugin cluster.info.update.interval=10s';

const isThere = (program: string): boolean => spawnSync(program, ['-version']).status === 0;

/** Starts three nodes unless some run there already, and ends those that it started. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (await answers()) return undefined;
  if (!isThere('java') || !isThere('mvn')) throw new Error('The tests of the cluster need Java 17 and Maven.');
  const base = mkdtempSync(join(tmpdir(), 'pilcrow-cluster-'));
  const run = (script: string, ...args: string[]) =>
    execFileSync(join(RECIPE, script), args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PROFILE: 'knn', SETTINGS, TIER: '1' },
    });
  const stop = () => {
    run('cluster.sh', 'stop', base);
    rmSync(base, { recursive: true, force: true });
  };
  try {
    run('setup.sh');
    run('cluster.sh', 'start', base, String(FIRST_PORT), String(FIRST_TRANSPORT));
  } catch (error) {
    stop();
    throw error;
  }
  process.env.CLUSTER_BASE = base;
  return stop;
}

const answers = (): Promise<boolean> =>
  fetch(NODES[0] as string).then(
    ({ ok }) => ok,
    () => false,
  );
