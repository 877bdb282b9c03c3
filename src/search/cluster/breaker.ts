import { ClusterFault } from './clusterFault.ts';

/** Failures in a row after which nobody asks for a while, and how long (ms). */
const FAILURES = 5;
const PAUSE_MS = 5_000;

/** Lets work through until it has failed several times in a row; then only one attempt after each pause. */
export function circuitBreaker(now: () => number = () => performance.now()) {
  let failures = 0;
  let openUntil = 0;
  return async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (failures >= FAILURES && now() < openUntil)
      throw new ClusterFault(
        'unreachable',
        'The search cluster has failed several times: it is asked again in some seconds.',
      );
    // The one attempt after a pause: others wait for the next one.
    if (failures >= FAILURES) openUntil = now() + PAUSE_MS;
    try {
      const done = await work();
      failures = 0;
      return done;
    } catch (error) {
      if (error instanceof ClusterFault && error.mayPass) {
        failures += 1;
        openUntil = now() + PAUSE_MS;
      } else failures = 0;
      throw error;
    }
  };
}
