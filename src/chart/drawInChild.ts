import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Chart } from './chart.ts';
import type { DrawingTask, Drawn } from './drawingProcess.ts';

const FILE = fileURLToPath(new URL('./drawingProcess.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Who turns pages draws again soon; what nobody needs any more gives its memory back. */
const IDLE_MS = 60_000;

/** A reply waits no longer for its chart. The first takes a second or two; one that comes too late has warmed up the process. */
const PATIENCE_MS = 3_000;

/** A process from which nothing comes for so long is stuck, and ended. */
const STUCK_MS = 10_000;

/** Charts that wait at most: one more would not come in time. */
const WAITING = 10;

interface Waiting {
  isGivenUp: boolean;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  readonly patience: NodeJS.Timeout;
}

interface Artist {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
  idle?: NodeJS.Timeout;
  stuck?: NodeJS.Timeout | undefined;
}

let artist: Artist | null = null;
let lastId = 0;

/**
 * Draws a chart as PNG in a process of its own, started with the first chart: libraries and font take some 200 MB and longer
 * than an acknowledgement may wait, and no picture can bring the bot down. Rejects where the chart cannot be drawn, or not
 * in time, in milliseconds; a process that is stuck is ended, and the next chart starts another.
 */
export async function drawInChild(chart: Chart, patienceMs = PATIENCE_MS, stuckMs = STUCK_MS): Promise<Uint8Array> {
  artist ??= startArtist();
  const { child, waiting, idle } = artist;
  if (waiting.size >= WAITING) throw new Error('Too many charts wait to be drawn');
  clearTimeout(idle);
  keepsAlive(child, true);
  artist.stuck ??= setTimeout(() => child.kill('SIGKILL'), stuckMs).unref();
  lastId += 1;
  const task: DrawingTask = { id: lastId, chart };
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      asked.isGivenUp = true;
      reject(new Error('The chart did not come in time'));
      if ([...waiting.values()].every(({ isGivenUp }) => isGivenUp)) keepsAlive(child, false);
    }, patienceMs);
    const asked: Waiting = { isGivenUp: false, resolve, reject, patience };
    waiting.set(task.id, asked);
    child.send(task);
  });
}

function startArtist(): Artist {
  const child = fork(FILE, {
    execArgv: ['--import', TSX],
    // It needs no secret, and standard output is the answer's.
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const started: Artist = { child, waiting: new Map() };
  const kill = () => child.kill('SIGKILL');
  // One that is stuck does not notice that this process ends.
  process.once('exit', kill);
  const end = (reason: Error) => {
    process.off('exit', kill);
    if (artist === started) artist = null;
    clearTimeout(started.stuck);
    for (const { reject, patience } of started.waiting.values()) {
      clearTimeout(patience);
      reject(reason);
    }
    started.waiting.clear();
  };
  child.on('message', (drawn: Drawn) => settle(started, drawn));
  child.on('error', end);
  child.on('exit', (code, signal) => end(new Error(`The drawing process ended with ${code ?? signal}`)));
  return started;
}

function settle(from: Artist, drawn: Drawn): void {
  const { child, waiting } = from;
  const { resolve, reject, patience } = waiting.get(drawn.id) ?? {};
  clearTimeout(patience);
  waiting.delete(drawn.id);
  if ('png' in drawn) resolve?.(drawn.png);
  else reject?.(drawn.error);
  from.stuck?.refresh();
  if (waiting.size > 0) return;
  clearTimeout(from.stuck);
  from.stuck = undefined;
  keepsAlive(child, false);
  from.idle = setTimeout(() => {
    if (artist === from) artist = null;
    child.kill();
  }, IDLE_MS).unref();
}

/** Whether this process waits for the other; when this one ends, the other does. */
function keepsAlive(child: ChildProcess, yes: boolean): void {
  const does = yes ? 'ref' : 'unref';
  child[does]();
  child.channel?.[does]();
}
