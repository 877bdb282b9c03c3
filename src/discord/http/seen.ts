/**
 * Remembers ids for at least `ms` milliseconds and at most twice as long, in two generations. True for an id that is seen for
 * the first time.
 */
export function firstSeen(ms: number, now: () => number): (id: string) => boolean {
  let [older, newer] = [new Set<string>(), new Set<string>()];
  let began = now();
  return (id) => {
    const passed = now() - began;
    // A clock that was put back begins anew, too.
    if (passed >= ms || passed < 0) {
      [older, newer] = [passed >= 2 * ms ? new Set() : newer, new Set()];
      began = now();
    }
    if (older.has(id) || newer.has(id)) return false;
    newer.add(id);
    return true;
  };
}
