import { pauses } from '../../queue/slices.ts';

/** How rare a thing is that `holders` of `all` texts hold (Robertson and Spärck Jones, never below 0). */
export const inverseFrequency = (holders: number, all: number): number =>
  Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/** How many of the lists hold each thing. */
export function countHolders<T>(lists: Iterable<Iterable<T>>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const list of lists) addHolder(counts, list);
  return counts;
}

/** The same beside a bot that answers. */
export async function countManyHolders<T>(lists: Iterable<Iterable<T>>): Promise<Map<T, number>> {
  const counts = new Map<T, number>();
  const pause = pauses();
  for (const list of lists) {
    addHolder(counts, list);
    await pause();
  }
  return counts;
}

function addHolder<T>(counts: Map<T, number>, list: Iterable<T>): void {
  for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
}
