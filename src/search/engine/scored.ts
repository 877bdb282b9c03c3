/** A passage, given by its place among all passages, with its score. */
export interface Scored {
  readonly place: number;
  readonly score: number;
}

/** Equal scores in the order of the passages. */
export const bestFirst = (a: Scored, b: Scored): number => b.score - a.score || a.place - b.place;

/** Adds to the scores of the first passages what a second look at them gives, and orders them anew. */
export function lookAgain(
  found: readonly Scored[],
  count: number,
  look: (places: readonly number[]) => ArrayLike<number>,
): Scored[] {
  const first = found.slice(0, count);
  const added = look(first.map(({ place }) => place));
  const looked = first.map(({ place, score }, rank) => ({ place, score: score + (added[rank] as number) }));
  // What is not looked at comes after, however far down the look put the last.
  const last = Math.min(...looked.map(({ score }) => score));
  const rest = found.slice(count).map(({ place, score }) => ({ place, score: Math.min(score, last) }));
  return [...looked.sort(bestFirst), ...rest];
}
