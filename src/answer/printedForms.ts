import { longestAt } from '../report/trie.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import type { Also } from './question/expansion.ts';
import { rarity } from './question/rarity.ts';

/** Rows of the synonyms that are two forms of one word (维和, 维持和平), not two words. */
const SAME = 1;
/** What the typed form still weighs. */
const TYPED = 0.4;

/**
 * The folded text with the form of a word that the reports print most, and the forms as typed. A form they seldom print
 * looks rare, and so would outweigh what the question is about.
 */
export function inPrintedForms(
  text: string,
  library: Library,
): { readonly text: string; readonly typed: readonly Also[] } {
  const folded = fold(text).text;
  const { synonyms } = library.gazetteer.lexicon;
  const typed: Also[] = [];
  let put = '';
  for (let at = 0; at < folded.length; ) {
    const found = longestAt(synonyms, folded, at, () => true);
    const form = folded.slice(at, found?.end ?? at + 1);
    const printed = found?.value
      .find((row) => row.weight === SAME)
      ?.means.find((word) => rarity(word, library) < rarity(form, library));
    if (printed) typed.push({ text: form, weight: TYPED });
    put += printed ?? form;
    at += form.length;
  }
  return typed.length > 0 ? { text: put, typed } : { text, typed };
}
