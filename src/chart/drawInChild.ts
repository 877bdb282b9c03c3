import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import type { Chart } from './chart.ts';
import type { Drawn } from './drawingProcess.ts';

const FILE = fileURLToPath(new URL('./drawingProcess.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Who turns pages draws again soon; what nobody needs any more gives its memory back. */
const IDLE_MS = 60_000;

/** A reply waits no longer for its chart. The first takes a second or two; one that comes too late has warmed up the process. */
const PATIENCE_MS = 3_000;

/** A process that draws one chart for so long is stuck, and ended. */
const STUCK_MS = 10_000;

/** Charts that wait at most: one more would not come in time. */
const WAITING = 10;

const turns = pLimit(1);
let artist: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
/** Replies that still wait for their chart. */
let awaited = 0;

/**
 * Draws a chart as PNG in a process of its own, started with the first chart: libraries and font take some 200 MB and longer
 * than an acknowledgement may wait, and no picture can bring the bot down. Rejects where the chart cannot be drawn, or not
 * in time, in milliseconds; a process that is stuck is ended, and the next chart starts another.
 */
export async function drawInChild(chart: Chart, patienceMs = PATIENCE_MS, stuckMs = STUCK_MS): Promise<Uint8Array> {
  if (turns.activeCount + turns.pendingCount >= WAITING) throw new Error('Too many charts wait to be drawn');
  awaited += 1;
  holdProcess();
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error('The chart did not come in time')), patienceMs);
  });
  return Promise.race([turns(() => draw(chart, stuckMs)), late]).finally(() => {
    clearTimeout(patience);
    awaited -= 1;
    holdProcess();
  });
}

async function draw(chart: Chart, stuckMs: number): Promise<Uint8Array> {
  clearTimeout(idle);
  const child = artist ?? startArtist();
  const stuck = setTimeout(() => child.kill('SIGKILL'), stuckMs).unref();
  child.send(chart);
  try {
    const drawn = await answerOf(child);
    if ('png' in drawn) return drawn.png;
    throw drawn.error;
  } finally {
    clearTimeout(stuck);
    idle = setTimeout(() => {
      if (artist === child) artist = null;
      child.kill();
    }, IDLE_MS).unref();
  }
}

function startArtist(): ChildProcess {
  const child = fork(FILE, {
    execArgv: ['--import', TSX],
    // It needs no secret, and standard output is the answer's.
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  // One that is stuck does not notice that this process ends.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const forget = () => {
    process.off('exit', kill);
    if (artist === child) artist = null;
  };
  child.on('error', forget).on('exit', forget);
  artist = child;
  holdProcess();
  return child;
}

/** What the process sends next; rejects when it ends instead. */
async function answerOf(child: ChildProcess): Promise<Drawn> {
  const over = new AbortController();
  const ended = once(child, 'exit', over).then(([code, signal]) => {
    throw new Error(`The drawing process ended with ${code ?? signal}`);
  });
  const [drawn] = await Promise.race([once(child, 'message', over), ended]).finally(() => over.abort());
  return drawn;
}

/** This process waits for the other while a reply does; when this one ends, the other does. */
function holdProcess(): void {
  const does = awaited > 0 ? 'ref' : 'unref';
  artist?.[does]();
  artist?.channel?.[does]();
}
