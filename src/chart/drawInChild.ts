import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import { countDeaths } from '../thread/deaths.ts';
import type { Chart } from './chart.ts';
import type { Drawn } from './drawingProcess.ts';

const FILE = fileURLToPath(new URL('./drawingProcess.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A process that is idle for so long ends, to free its memory. */
const IDLE_MS = 60_000;

/** A reply waits this long for its chart. The first takes one or two seconds; a late one has warmed up the process. */
const PATIENCE_MS = 3_000;

/** A process that needs this long for one chart is stuck and is killed. */
const STUCK_MS = 10_000;

/** Maximum number of waiting charts; another would come too late. */
const WAITING = 10;

/** A single death may be chance: the next chart starts another. More of them are not. */
const PAUSES = [0, 0, 5, 30, 180];

/**
 * Draws a chart as PNG in a process of its own, which starts with the first chart: libraries and font need some 200 MB
 * and more time than an acknowledgement has, and no picture can crash the bot. Rejects if drawing fails or takes more
 * than `patienceMs` ms. A process stuck for `stuckMs` ms is killed.
 */
type Draw = (chart: Chart, patienceMs?: number, stuckMs?: number) => Promise<Uint8Array>;

/** After a death the next chart starts another process, later each time; at last none is started. */
export function openDrawing(file: string = FILE, pauses: readonly number[] = PAUSES): Draw {
  const turns = pLimit(1);
  const pauseAfter = countDeaths(pauses);
  let artist: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  /** Replies that still wait for their chart. */
  let awaited = 0;
  let startsAt = Number.NEGATIVE_INFINITY;

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
    if (performance.now() < startsAt) throw new Error('The drawing process has died too often to be started just now');
    const child = fork(file, {
      execArgv: ['--import', TSX],
      // It needs no secrets. Our standard output belongs to the answers of scripts.
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    // A stuck process would not notice that this one ends.
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    const forget = () => {
      process.off('exit', kill);
      // One that was idle has been told to end.
      if (artist !== child) return;
      artist = null;
      startsAt = performance.now() + (pauseAfter() ?? Number.POSITIVE_INFINITY) * 1_000;
    };
    child.on('error', forget).on('exit', forget);
    artist = child;
    holdProcess();
    return child;
  }

  /** Keeps this process alive only while a reply waits for its chart. */
  function holdProcess(): void {
    const does = awaited > 0 ? 'ref' : 'unref';
    artist?.[does]();
    artist?.channel?.[does]();
  }

  return async (chart, patienceMs = PATIENCE_MS, stuckMs = STUCK_MS) => {
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
  };
}

export const drawInChild = openDrawing();

/** The next message of the process; rejects if the process ends instead. */
async function answerOf(child: ChildProcess): Promise<Drawn> {
  const over = new AbortController();
  const ended = once(child, 'exit', over).then(([code, signal]) => {
    throw new Error(`The drawing process ended with ${code ?? signal}`);
  });
  const [drawn] = await Promise.race([once(child, 'message', over), ended]).finally(() => over.abort());
  return drawn;
}
