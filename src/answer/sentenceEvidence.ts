import type { Paragraph } from '../report/paragraph.ts';
import type { Asked, Library } from '../search/library.ts';
import { questionWeights } from '../search/questionWeights.ts';

/** Terms of sentences by paragraph: cutting those of one question's passages anew would take longer than all else. */
const known = new WeakMap<Library, WeakMap<Paragraph, readonly ReadonlySet<string>[]>>();

/** For each paragraph, how much of the question's weight its best sentence holds. */
export function evidenceIn(library: Library, paragraphs: readonly Paragraph[], asked: Asked): number[] {
  const { words } = questionWeights(library.analysis, asked.text, asked.also);
  const weights = Array.from(words, ([term, weight]) => ({ term, weight: weight * library.weight(term) }));
  const held = (terms: ReadonlySet<string>) =>
    weights.reduce((sum, { term, weight }) => sum + (terms.has(term) ? weight : 0), 0);
  return paragraphs.map((paragraph) => Math.max(0, ...sentenceTerms(paragraph, library).map(held)));
}

/** The terms of each sentence of a paragraph. */
export function sentenceTerms(paragraph: Paragraph, library: Library): readonly ReadonlySet<string>[] {
  const ofLibrary = known.get(library) ?? new WeakMap<Paragraph, readonly ReadonlySet<string>[]>();
  known.set(library, ofLibrary);
  const terms =
    ofLibrary.get(paragraph) ?? library.analysis.sentenceTerms(paragraph.text).map((each) => new Set(each.words));
  ofLibrary.set(paragraph, terms);
  return terms;
}
