import { groupBy } from '../../text/groupBy.ts';
import type { Span } from '../../text/span.ts';

/** Words with their values by first letter, longest first. */
export type WordList<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

/** The first of two equal words counts. */
export function makeWordList<T>(words: Iterable<readonly [string, T]>): WordList<T> {
  const distinct = new Map([...words].toReversed());
  const longestFirst = [...distinct].toSorted(([a], [b]) => b.length - a.length);
  return groupBy(longestFirst, ([word]) => word.charAt(0));
}

/** The longest accepted word that begins at `start`, with its end. */
export function longestAt<T>(
  words: WordList<T>,
  text: string,
  start: number,
  accepts: (value: T, end: number) => boolean,
): { readonly value: T; readonly end: number } | null {
  const found = words
    .get(text.charAt(start))
    ?.find(([word, value]) => text.startsWith(word, start) && accepts(value, start + word.length));
  return found ? { value: found[1], end: start + found[0].length } : null;
}

/** From left to right the longest accepted word at each place, so none is inside another. */
export function wordsIn<T>(
  words: WordList<T>,
  text: string,
  accepts: (value: T, span: Span) => boolean = () => true,
): (Span & { readonly value: T })[] {
  const found: (Span & { readonly value: T })[] = [];
  for (let start = 0; start < text.length; ) {
    const word = longestAt(words, text, start, (value, end) => accepts(value, { start, end }));
    if (word) found.push({ ...word, start });
    start = word ? word.end : start + 1;
  }
  return found;
}
