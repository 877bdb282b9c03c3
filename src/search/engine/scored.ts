import type { Weighing } from './weighing.ts';

export interface Scored {
  readonly place: number;
  readonly score: number;
}

export const bestFirst = (a: Scored, b: Scored): number => b.score - a.score || a.place - b.place;

/** Adds the scores of a second look to the first passages, and sorts them again. */
export function lookAgain(
  found: readonly Scored[],
  count: number,
  look: (places: readonly number[]) => ArrayLike<number>,
): Scored[] {
  const first = found.slice(0, count);
  const added = look(first.map(({ place }) => place));
  const looked = first.map(({ place, score }, rank) => ({ place, score: score + (added[rank] as number) }));
  // Passages not looked at come after, however low the second look put the last one.
  const last = Math.min(...looked.map(({ score }) => score));
  const rest = found.slice(count).map(({ place, score }) => ({ place, score: Math.min(score, last) }));
  return [...looked.sort(bestFirst), ...rest];
}

/** Passages compared piece by piece: more bring nothing on the golden questions and cost 1 ms each. */
export const LOOKED_CLOSER = 15;

/** Sorts passages, and again the first of them by a comparison piece by piece. `look`: see `QuestionMeaning`. */
export const lookCloser = (
  found: Scored[],
  look: (places: readonly number[]) => Float64Array | null,
  coverage: number,
  weighing: Weighing,
): Scored[] =>
  lookAgain(
    found.sort(bestFirst),
    LOOKED_CLOSER,
    (places) =>
      look(places)?.map((closeness) => weighing.closerLook(closeness, coverage)) ?? new Float64Array(places.length),
  );
