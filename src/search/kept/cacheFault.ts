import type { Log } from '../../log/log.ts';

/** Told that a file of the cache could not be read or written. */
export type OnCacheFault = (error: unknown) => void;

/** Says it once for a whole opening: what cannot be kept is still used, and a folder that only reads is no reason to end. */
export function tellCacheFault(log: Log): OnCacheFault {
  let isTold = false;
  return (error) => {
    const level = isTold ? 'debug' : 'warn';
    isTold = true;
    log[level](
      { err: error },
      'The cache cannot be used: what is made could not be kept, and is made anew at the next start',
    );
  };
}
