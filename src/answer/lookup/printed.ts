import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import { type Filter, passes } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import { readPinyin } from '../question/pinyinWords.ts';

const LATIN = /[\p{Script=Latin}\d]/u;

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
    const end = at + text.length;
    const isTorn = isWord(folded, at - 1, at) || isWord(folded, end - 1, end);
    if (!isTorn) return at;
  }
  return -1;
}

/** Whether both characters are Latin, so that a word goes on. */
const isWord = (text: string, ...places: readonly number[]): boolean =>
  places.every((place) => LATIN.test(text[place] ?? ''));

/**
 * Where a name is printed that is of no gazetteer: as typed, as a country or body that its English stands for, or as the words that
 * its pinyin spells.
 */
export function sentencesNaming(typed: string, library: Library): Quote[] {
  const known = library.gazetteer.lexicon.worldNamesInEnglish.get(typed.trim().toLowerCase());
  const forms = [typed, ...(known ? [known.zh, ...known.aliases] : []), readPinyin(typed, library)];
  return forms.map((form) => sentencesPrinting(form, library)).find((quotes) => quotes.length > 0) ?? [];
}
