import type { WorldName } from '../../report/names/lexicon.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { wordsIn } from '../../report/names/wordList.ts';
import { findSymbols } from '../../report/symbols.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Names of two characters are also parts of other words (其中国际), so they must be a word of the sentence. */
const SHORT = 2;
/** The most words of an English name. */
const LONGEST_NAME = 8;

/** The typed names in a question that no gazetteer and no passage holds: the question is about those. */
export function unknownNames(question: string, library: Library): string[] {
  const unknown = worldNamesIn(question, library).filter(({ value }) => printedForms(value, library).length === 0);
  const typed = unknown.map(({ start, end }) => question.slice(start, end));
  return [...new Set([...typed, ...acronyms(question, library)])];
}

interface TypedName extends Span {
  readonly value: WorldName;
}

/** Those that the gazetteer does not know. */
export function worldNamesIn(question: string, library: Library): TypedName[] {
  const names = [...chineseNames(question, library), ...englishNames(question, library)];
  const mentioned = names.length > 0 ? findMentions(question, library.gazetteer) : [];
  return names.filter((name) => !mentioned.some(({ span }) => overlaps(span, name)));
}

function chineseNames(question: string, { analysis, gazetteer }: Library): TypedName[] {
  const folded = fold(question);
  const words = analysis.words(question);
  const isName = (_: WorldName, { start, end }: Span) =>
    end - start > SHORT || standsAlone(folded.text.slice(start, end), words);
  return wordsIn(gazetteer.lexicon.worldNames, folded.text, isName).map(({ value, start, end }) => ({
    ...unfold(folded, start, end),
    value,
  }));
}

/** Whether the name is a word of its own, not the middle or end of a longer one. */
const standsAlone = (name: string, words: ReadonlySet<string>): boolean =>
  words.has(name) && [...words].every((word) => !word.includes(name) || word.startsWith(name));

/** The longest name that begins at each word. */
function englishNames(question: string, { gazetteer }: Library): TypedName[] {
  const words = Array.from(question.matchAll(/[\p{Script=Latin}\d]+(?:['’-][\p{Script=Latin}\d]+)*/gu));
  return words.flatMap(({ index: start }, at) => {
    for (const last of words.slice(at, at + LONGEST_NAME).toReversed()) {
      const end = last.index + last[0].length;
      const typed = question.slice(start, end);
      const value = gazetteer.lexicon.worldNamesInEnglish.get(typed.replace(/['’]s$/u, '').toLowerCase());
      // Short names are also words (us, who), unless typed in capitals.
      if (value && (typed.length > 4 || typed === typed.toUpperCase())) return [{ value, start, end }];
    }
    return [];
  });
}

/** At least three capitals, as people type MINUSCA. */
const ACRONYM = /(?<![A-Za-z])[A-Z][A-Z-]+[A-Z](?![A-Za-z])/gu;

/** Acronyms that neither a gazetteer nor a passage holds; RES of a symbol is none. Where all is typed in capitals, capitals tell nothing. */
function acronyms(question: string, library: Library): string[] {
  const { analysis, gazetteer, isKnown } = library;
  const { glossary, worldNamesInEnglish } = gazetteer.lexicon;
  if (!/[\p{Ll}\p{Lo}]/u.test(question.replace(ACRONYM, '')) && question.trim().includes(' ')) return [];
  const symbols = findSymbols(question);
  const outside = Array.from(question.matchAll(ACRONYM)).filter(
    ({ 0: { length }, index }) => !symbols.some((symbol) => overlaps(symbol, { start: index, end: index + length })),
  );
  return outside
    .map(([acronym]) => acronym)
    .filter((acronym) => {
      const name = acronym.toLowerCase();
      const value = worldNamesInEnglish.get(name);
      const { words } = analysis.question(acronym);
      const isHeld = glossary.has(name) || words.some(isKnown) || (value && printedForms(value, library).length > 0);
      return words.length > 0 && !isHeld;
    });
}

/** The forms of a name, folded, that the library holds: Chinese ones, and English ones whose words are also words of the text (Niger, Nigeria). */
export function printedForms({ zh, aliases, en }: WorldName, library: Library): string[] {
  const { isPrinted } = vocabularyOf(library);
  const folded = (forms: readonly string[]) => forms.map((form) => fold(form).text);
  const wordsOf = (form: string) => [...library.analysis.words(form)];
  const isWord = (form: string) => library.isKnown(wordsOf(form).find((word) => word === form) ?? form);
  return [
    ...folded(en).filter((form) => isPrinted(form) && wordsOf(form).every(library.isKnown)),
    ...folded([zh, ...aliases]).filter((form) => (form.length > SHORT ? isPrinted(form) : isWord(form))),
  ];
}
