/** Goes through a list from left to right. `join` makes one of the last and the next, or returns null. */
export function joinNeighbours<T extends object>(list: readonly T[], join: (last: T, next: T) => T | null): T[] {
  const joined: T[] = [];
  for (const next of list) {
    const last = joined.at(-1);
    const both = last ? join(last, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}
