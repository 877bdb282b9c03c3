/** Fewest characters for a typing slip. Shorter names are one edit away from too many others. */
const SHORTEST = { han: 3, latin: 4 } as const;

/** True if one edit turns one into the other: a character left out, added, changed or swapped with its neighbour. */
export function isOneEditAway(typed: string, name: string): boolean {
  const shorter = Math.min(typed.length, name.length);
  let start = 0;
  while (start < shorter && typed[start] === name[start]) start++;
  let end = 0;
  while (end < shorter - start && typed[typed.length - 1 - end] === name[name.length - 1 - end]) end++;
  const [left, leftOfName] = [typed.length - start - end, name.length - start - end];
  const isSwap = left === 2 && typed[start] === name[start + 1] && typed[start + 1] === name[start];
  if (leftOfName !== left ? left + leftOfName > 1 : left > 1 && !isSwap) return false;
  return shorter >= (/\p{Script=Han}/u.test(name) ? SHORTEST.han : SHORTEST.latin);
}

/** Share of common pairs of neighbouring characters, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = new Set(pairsOf(a));
  const others = new Set(pairsOf(b));
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

const pairsOf = (text: string): string[] => Array.from(text.slice(1), (_, index) => text.slice(index, index + 2));
