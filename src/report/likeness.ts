/** Shorter names are one edit away from too many others. */
const SHORTEST = { han: 3, latin: 4 } as const;

/** Whether one character was left out, added, mistaken or swapped with its neighbour. */
export function isOneEditAway(typed: string, name: string): boolean {
  if (Math.abs(typed.length - name.length) > 1) return false;
  const shortest = /\p{Script=Han}/u.test(name) ? SHORTEST.han : SHORTEST.latin;
  if (Math.min(typed.length, name.length) < shortest) return false;
  let at = 0;
  while (at < name.length && typed[at] === name[at]) at++;
  const [rest, nameRest] = [typed.slice(at), name.slice(at)];
  return (
    rest.slice(1) === nameRest.slice(1) ||
    rest.slice(1) === nameRest ||
    rest === nameRest.slice(1) ||
    (rest.slice(2) === nameRest.slice(2) && rest[0] === nameRest[1] && rest[1] === nameRest[0])
  );
}

/** The share of pairs of neighbouring characters that two names have in common, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = new Set(pairsOf(a));
  const others = new Set(pairsOf(b));
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

const pairsOf = (text: string): string[] => Array.from(text.slice(1), (_, index) => text.slice(index, index + 2));
