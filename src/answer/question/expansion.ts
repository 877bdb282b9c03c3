import { stems } from '../../report/names/lexicon.ts';
import { longestAt, wordsIn } from '../../report/names/wordList.ts';
import type { Also } from '../../search/engine/engine.ts';
import { type Library, perLibrary } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { vocabularyOf } from './vocabulary.ts';
import { printedForms, worldNamesIn } from './worldNames.ts';

/** A glossary term means exactly what the English word means. */
const GLOSSARY_WEIGHT = 0.9;
const LONGEST_TERM = 6;
/** The factor where reports also use the question's own word. */
const USED = 0.5;

/** The reports' words for the words of a question, each once with its highest weight. */
export function expand(question: string, library: Library): Also[] {
  const said = fold(question).text;
  const found = new Map<string, number>();
  const others = [fromSynonyms, fromGlossary, intoEnglish, fromNames].flatMap((words) => words(question, library));
  for (const { text, weight } of others) {
    if (!said.includes(text)) found.set(text, Math.max(weight, found.get(text) ?? 0));
  }
  return Array.from(found, ([text, weight]) => ({ text, weight }));
}

function fromSynonyms(question: string, library: Library): Also[] {
  const { analysis, gazetteer } = library;
  const { text } = fold(question);
  const words = analysis.words(text);
  const found: Also[] = [];
  for (let start = 0; start < text.length; start++) {
    // A single character must stand alone: 兵 in 兵种 does not count.
    const accepts = (_: unknown, end: number) => end - start > 1 || words.has(text.slice(start, end));
    const said = longestAt(gazetteer.lexicon.synonyms, text, start, accepts);
    for (const { means, weight } of said?.value ?? []) {
      const typed = text.slice(start, said?.end);
      const isUsed = (other: string) => means.includes(typed) || rarity(typed, library) < rarity(other, library);
      found.push(...means.map((each) => ({ text: each, weight: isUsed(each) ? weight * USED : weight })));
    }
  }
  return found;
}

/** Translates the longest English terms from left to right; where reports print some of the words, only those count. */
function fromGlossary(question: string, library: Library): Also[] {
  const { glossary } = library.gazetteer.lexicon;
  const { isPrinted } = vocabularyOf(library);
  const words = stems(question);
  const found: Also[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_TERM, words.length - at);
    while (length > 0 && !glossary.has(words.slice(at, at + length).join(' '))) length--;
    const meant = glossary.get(words.slice(at, at + length).join(' ')) ?? [];
    const printed = meant.filter(isPrinted);
    found.push(...(printed.length > 0 ? printed : meant).map((text) => ({ text, weight: GLOSSARY_WEIGHT })));
    at += Math.max(1, length);
  }
  return found;
}

/** Translates the longest Chinese terms, where documents print the English ones; in the plural as well. */
function intoEnglish(question: string, library: Library): Also[] {
  const { text } = fold(question);
  const { isPrinted } = vocabularyOf(library);
  const terms = wordsIn(library.gazetteer.lexicon.inEnglish, text).flatMap(({ value }) => value);
  const forms = terms.flatMap((term) => [term, `${term}s`, term.replace(/y$/u, 'ies')]);
  return [...new Set(forms)].filter(isPrinted).map((each) => ({ text: each, weight: GLOSSARY_WEIGHT }));
}

/** The printed forms of a name that documents do not print as it was typed: UNPROFOR is the United Nations Protection Force. */
const fromNames = (question: string, library: Library): Also[] =>
  worldNamesIn(question, library)
    .filter(({ start, end }) => !vocabularyOf(library).isPrinted(fold(question.slice(start, end)).text))
    .flatMap(({ value }) => printedForms(value, library).map((text) => ({ text, weight: GLOSSARY_WEIGHT })));

/** A cache: cutting the words of every synonym anew would take longer than everything else. */
const knownRarities = perLibrary(() => new Map<string, number>());

/** The weight (see `Library.weight`) of the form's rarest word. */
export function rarity(form: string, library: Library): number {
  const known = knownRarities(library);
  const found = known.get(form) ?? Math.max(...Array.from(library.analysis.words(form), library.weight));
  known.set(form, found);
  return found;
}

export function longestWords(text: string, { analysis }: Library): string[] {
  const words = [...analysis.words(text)];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
