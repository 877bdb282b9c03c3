import { setTimeout as sleep } from 'node:timers/promises';
import { inTime } from './inTime.ts';

export interface Repeated {
  /** It is not done again; what is being done may take so many more milliseconds. */
  stop(most: number): Promise<void>;
}

/** Does something again and again, so many milliseconds after the last time ended. It keeps no process alive. */
export function repeatedly(every: number, act: () => Promise<void>): Repeated {
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = (async () => {
    while (!signal.aborted) {
      await sleep(every, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await act();
    }
  })();
  return {
    async stop(most) {
      stopping.abort();
      await inTime(going, most);
    },
  };
}
