import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Chart } from './chart.ts';
import type { DrawingTask, Drawn } from './drawingProcess.ts';

const FILE = fileURLToPath(new URL('./drawingProcess.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Who turns pages draws again soon; what nobody needs any more gives its memory back. */
const IDLE_MS = 60_000;

/** The first chart takes a second or two; what takes this long does not end, and others wait for it. */
const LIMIT_MS = 20_000;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  readonly limit: NodeJS.Timeout;
}

interface Artist {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
  idle?: NodeJS.Timeout;
}

let artist: Artist | null = null;
let lastId = 0;

/**
 * Draws a chart as PNG in a process of its own, started with the first chart: libraries and font take some 200 MB and longer
 * than an acknowledgement may wait, and no picture can bring the bot down. Rejects where the chart cannot be drawn, or not
 * within the limit, in milliseconds: the process is ended then, and the next chart starts another.
 */
export function drawInChild(chart: Chart, limitMs = LIMIT_MS): Promise<Uint8Array> {
  artist ??= startArtist();
  const { child, waiting, idle } = artist;
  clearTimeout(idle);
  keepsAlive(child, true);
  lastId += 1;
  const task: DrawingTask = { id: lastId, chart };
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    waiting.set(task.id, { resolve, reject, limit });
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
  const end = (reason: Error) => {
    if (artist === started) artist = null;
    for (const { reject, limit } of started.waiting.values()) {
      clearTimeout(limit);
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
  const { resolve, reject, limit } = waiting.get(drawn.id) ?? {};
  clearTimeout(limit);
  waiting.delete(drawn.id);
  if ('png' in drawn) resolve?.(drawn.png);
  else reject?.(drawn.error);
  if (waiting.size > 0) return;
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
