import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RECIPE, SETTINGS } from '../../test/cluster/nodes.ts';

const PORT = 9411;
const TRANSPORT = 9441;

export interface Node {
  readonly url: string;
  stop(): void;
}

/** One OpenSearch node in a folder. Three would share the cores of a small machine. `heap` as Java writes it: 1g. */
export function startNode(directory: string, heap: string): Node {
  const run = (script: string, ...args: string[]) =>
    execFileSync(join(RECIPE, script), args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PROFILE: 'knn', HEAP: heap },
    });
  const stop = () => {
    run('stop.sh', directory);
    rmSync(directory, { recursive: true, force: true });
  };
  run('setup.sh');
  try {
    run('start.sh', directory, String(PORT), `transport.port=${TRANSPORT}`, ...SETTINGS.split(' '));
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${PORT}`, stop };
}
