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
  const mentioned = findMentions(question, library.gazetteer);
  const unknown = [...chineseNames(question, library), ...englishNames(question, library)].filter(
    (name) => !mentioned.some(({ span }) => overlaps(span, name)) && !isPrinted(name.value, library),
  );
  const typed = unknown.map(({ start, end }) => question.slice(start, end));
  return [...new Set([...typed, ...acronyms(question, library)])];
}

interface TypedName extends Span {
  readonly value: WorldName;
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
function acronyms(question: string, { analysis, gazetteer, isKnown }: Library): string[] {
  if (!/[\p{Ll}\p{Lo}]/u.test(question.replace(ACRONYM, '')) && question.trim().includes(' ')) return [];
  const symbols = findSymbols(question);
  const outside = Array.from(question.matchAll(ACRONYM)).filter(
    ({ 0: { length }, index }) => !symbols.some((symbol) => overlaps(symbol, { start: index, end: index + length })),
  );
  return outside
    .map(([acronym]) => acronym)
    .filter((acronym) => {
      const { words } = analysis.question(acronym);
      return words.length > 0 && !gazetteer.lexicon.glossary.has(acronym.toLowerCase()) && !words.some(isKnown);
    });
}

/** In Chinese or, in an English document, in English: there each word must be a word of the text, too (Niger, Nigeria). */
function isPrinted({ zh, aliases, en }: WorldName, library: Library): boolean {
  const isInEnglish = en.some(
    (form) =>
      vocabularyOf(library).isPrinted(fold(form).text) && [...library.analysis.words(form)].every(library.isKnown),
  );
  if (isInEnglish) return true;
  return [zh, ...aliases].some((form) => {
    const { text } = fold(form);
    if (text.length > SHORT) return vocabularyOf(library).isPrinted(text);
    return library.isKnown([...library.analysis.words(text)].find((word) => word === text) ?? text);
  });
}
