import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from '../../src/thread/limits.ts';
import { openThread, type Thread } from '../../src/thread/thread.ts';

export const UNRELIABLE = new URL('./unreliableThread.ts', import.meta.url);

/** A memory that is soon full; and more time than any task but one that hangs takes on a busy machine. */
export const LIMITS: Limits = { seconds: 60, megabytes: 128 };
/** For tasks that hang. */
export const SHORT: Limits = { ...LIMITS, seconds: 2 };

export const openUnreliable = (limits = LIMITS): Promise<Thread<unknown, unknown>> =>
  openThread(UNRELIABLE, null, limits);

const directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
let made = 0;

/** A pipe; a thread that reads it hangs until it is released. */
export function pipe(): { readonly path: string; release(): void } {
  made += 1;
  const path = join(directory, String(made));
  spawnSync('mkfifo', [path]);
  return { path, release: () => closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)) };
}
