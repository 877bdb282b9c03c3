/** Seconds before something is started anew, longer after each death. After one death more it stays off. */
export const PAUSES: readonly number[] = [1, 5, 30, 180];
/** Deaths this long ago no longer count. */
const FORGOTTEN_MS = 3_600_000;

/** Counts deaths: what it gives are the seconds until the next life, or null where there have been too many. */
export function countDeaths(pauses: readonly number[] = PAUSES, now = () => performance.now()): () => number | null {
  let deaths: number[] = [];
  return () => {
    deaths = [...deaths.filter((at) => at > now() - FORGOTTEN_MS), now()];
    return pauses[deaths.length - 1] ?? null;
  };
}
