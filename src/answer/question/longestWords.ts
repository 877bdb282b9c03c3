import type { Library } from '../../search/library.ts';

/** Words of a text that stand in no longer one. */
export function longestWords(text: string, { analysis }: Library): string[] {
  const words = [...analysis.words(text)];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
