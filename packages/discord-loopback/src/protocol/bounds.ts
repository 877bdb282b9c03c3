/** The most that a loopback remembers, so that it can run for weeks. The oldest entries are forgotten first. */
export const BOUNDS = {
  messages: 1_000,
  /** Discord forgets an interaction after fifteen minutes. */
  interactions: 10_000,
  /** Those that nobody has answered, or that were answered twice. */
  unanswered: 20_000,
  /** Files given to commands, each as large as it came. */
  handed: 20,
  requests: 2_000,
  faults: 1_000,
  /** Of one session, to be sent again when it is resumed. */
  events: 2_000,
} as const;

/** Appends, and removes the oldest entries beyond the bound. */
export function append<T>(list: T[], bound: number, ...added: readonly T[]): void {
  list.push(...added);
  if (list.length > bound) list.splice(0, list.length - bound);
}

/** The keys of the oldest entries beyond the bound. */
export function beyond<K>(map: ReadonlyMap<K, unknown>, bound: number): K[] {
  const oldest: K[] = [];
  for (const key of map.keys()) {
    if (oldest.length >= map.size - bound) break;
    oldest.push(key);
  }
  return oldest;
}
