import { spawnSync } from 'node:child_process';
import { closeSync, constants, linkSync, mkdtempSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
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

/** A pipe; a thread that reads it hangs until it is released, and then finds an empty file there. */
export function pipe(): { readonly path: string; release(): void } {
  made += 1;
  const path = join(directory, String(made));
  const held = `${path}.held`;
  spawnSync('mkfifo', [held]);
  linkSync(held, path);
  const release = () => {
    // A thread left in a pipe for ever would hold up whoever asks the process for a report: the library that draws, when it is loaded.
    writeFileSync(`${path}.over`, '');
    renameSync(`${path}.over`, path);
    closeSync(openSync(held, constants.O_RDWR | constants.O_NONBLOCK));
  };
  onTestFinished(release);
  return { path, release };
}
