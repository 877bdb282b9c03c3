import { setImmediate } from 'node:timers/promises';

/** As long as a person does not notice, and few enough that giving way costs nothing. */
const SLICE_MS = 20;

/** A pause to await between the pieces of long work, so that requests are answered meanwhile; most of them cost nothing. */
export function pauses(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE_MS) return undefined;
    return setImmediate().then(() => {
      began = performance.now();
    });
  };
}
