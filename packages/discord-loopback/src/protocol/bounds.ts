/** How much a double remembers, so that one that runs for weeks does not grow. The oldest goes first. */
export const BOUNDS = {
  messages: 1_000,
  /** Discord forgets an interaction after fifteen minutes. */
  interactions: 2_000,
  requests: 2_000,
  faults: 1_000,
  /** Events that a session can still be sent again. */
  events: 2_000,
} as const;

/** Appends, and lets the oldest go beyond the bound. */
export function append<T>(list: T[], bound: number, ...added: readonly T[]): void {
  list.push(...added);
  if (list.length > bound) list.splice(0, list.length - bound);
}

/** The keys of the oldest entries beyond the bound. */
export const beyond = <K>(map: ReadonlyMap<K, unknown>, bound: number): K[] =>
  [...map.keys()].slice(0, Math.max(map.size - bound, 0));
