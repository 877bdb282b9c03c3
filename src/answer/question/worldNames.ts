import type { WorldName } from '../../report/names/lexicon.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { wordsIn } from '../../report/names/wordList.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Names of two characters are also parts of other words (其中国际), so they must be a word of the sentence. */
const SHORT = 2;

/** The typed names in a question that no gazetteer and no passage holds: the question is about those. */
export function unknownNames(question: string, library: Library): string[] {
  return [
    ...new Set([
      ...chineseNames(question, library),
      ...englishNames(question, library),
      ...acronyms(question, library),
    ]),
  ];
}

function chineseNames(question: string, library: Library): string[] {
  const folded = fold(question);
  const mentioned = findMentions(question, library.gazetteer).map(({ span }) => span);
  const words = library.analysis.words(question);
  const isName = (_: WorldName, { start, end }: Span) =>
    end - start > SHORT || standsAlone(folded.text.slice(start, end), words);
  return wordsIn(library.gazetteer.lexicon.worldNames, folded.text, isName).flatMap(({ value, start, end }) => {
    const span = unfold(folded, start, end);
    const isKnown = mentioned.some((mention) => overlaps(mention, span)) || isPrinted(value, library);
    return isKnown ? [] : [question.slice(span.start, span.end)];
  });
}

/** Whether the name is a word of its own, not the middle or end of a longer one. */
const standsAlone = (name: string, words: ReadonlySet<string>): boolean =>
  words.has(name) && [...words].every((word) => !word.includes(name) || word.startsWith(name));

function englishNames(question: string, library: Library): string[] {
  const words = Array.from(question.matchAll(/[\p{Script=Latin}\d]+(?:['’-][\p{Script=Latin}\d]+)*/gu));
  const mentioned = findMentions(question, library.gazetteer).map(({ span }) => span);
  return words.flatMap((first, index) => {
    for (let last = Math.min(words.length, index + 8) - 1; last >= index; last--) {
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
      const typed = question.slice(first.index, end);
      const name = library.gazetteer.lexicon.worldNamesInEnglish.get(typed.replace(/['’]s$/u, '').toLowerCase());
      // Short names are also words (us, who), unless typed in capitals.
      if (!name || (typed.length <= 4 && typed !== typed.toUpperCase())) continue;
      const span = { start: first.index, end };
      const isKnown = mentioned.some((mention) => overlaps(mention, span)) || isPrinted(name, library);
      return isKnown ? [] : [typed];
    }
    return [];
  });
}

/** At least three capitals, as people type MINUSCA. */
const ACRONYM = /(?<![A-Za-z])[A-Z][A-Z-]+[A-Z](?![A-Za-z])/gu;

/** Acronyms that neither a gazetteer nor a passage holds. Where all is typed in capitals, capitals tell nothing. */
function acronyms(question: string, { analysis, gazetteer, isKnown }: Library): string[] {
  if (!/[\p{Ll}\p{Lo}]/u.test(question.replace(ACRONYM, '')) && question.trim().includes(' ')) return [];
  return Array.from(question.matchAll(ACRONYM), ([acronym]) => acronym).filter((acronym) => {
    const { words } = analysis.question(acronym);
    return words.length > 0 && !gazetteer.lexicon.glossary.has(acronym.toLowerCase()) && !words.some(isKnown);
  });
}

function isPrinted({ zh, aliases }: WorldName, library: Library): boolean {
  return [zh, ...aliases].some((form) => {
    const { text } = fold(form);
    if (text.length > SHORT) return vocabularyOf(library).isPrinted(text);
    return library.isKnown([...library.analysis.words(text)].find((word) => word === text) ?? text);
  });
}
