import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import { type Filter, passes } from '../../search/engine.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import { readPinyin } from '../question/pinyinWords.ts';

const LATIN_BEFORE = /[\p{Script=Latin}\d]$/u;
const LATIN_AFTER = /^[\p{Script=Latin}\d]/u;

/** The first sentence of each paragraph that prints a text, in whatever width and script, in order; Latin as whole words. */
export function sentencesPrinting(typed: string, library: Library, filter: Filter = {}): Quote[] {
  const { text } = fold(typed.trim());
  if (text === '') return [];
  return library.passages.flatMap((passage) => {
    const { folded } = library.factsOf(passage.paragraph);
    const at = passes(passage, filter) ? placeIn(folded.text, text) : -1;
    return at < 0 ? [] : [sentencesWith(passage.paragraph, unfold(folded, at, at + text.length))];
  });
}

function placeIn(folded: string, text: string): number {
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
    const isTorn =
      (LATIN_AFTER.test(text) && LATIN_BEFORE.test(folded.slice(0, at))) ||
      (LATIN_BEFORE.test(text) && LATIN_AFTER.test(folded.slice(at + text.length)));
    if (!isTorn) return at;
  }
  return -1;
}

/**
 * Where a name is printed that is of no gazetteer: as typed, as a country or body that its English stands for, or as the words that
 * its pinyin spells.
 */
export function sentencesNaming(typed: string, library: Library): Quote[] {
  const known = library.gazetteer.lexicon.worldNamesInEnglish.get(typed.trim().toLowerCase());
  const forms = [typed, ...(known ? [known.zh, ...known.aliases] : []), readPinyin(typed, library)];
  return forms.map((form) => sentencesPrinting(form, library)).find((quotes) => quotes.length > 0) ?? [];
}
