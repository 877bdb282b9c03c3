import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';

/** Of each sentence, the weight of the question's words that it holds. A word that many sentences hold counts less. */
export function wordsHeld(
  words: ReadonlyMap<string, number>,
  paragraph: Paragraph,
  { analysis }: Pick<Library, 'analysis'>,
): number[] {
  const held = analysis.sentenceTerms(paragraph.text).map((terms) => new Set(terms.words));
  const worth = Array.from(words, ([term, weight]) => {
    const holders = held.filter((terms) => terms.has(term)).length;
    return [term, holders === 0 ? 0 : weight / holders] as const;
  });
  return held.map((terms) => worth.reduce((sum, [term, each]) => sum + (terms.has(term) ? each : 0), 0));
}
