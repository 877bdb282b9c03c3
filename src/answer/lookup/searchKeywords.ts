import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import { type Filter, passes } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import type { Answer } from '../answer.ts';
import { readPinyin } from '../question/pinyinWords.ts';
import { bestSentence } from '../reading/bestSentence.ts';
import { isTyped, isWithin, type TypedValues, typedValues } from './typedValues.ts';

/** Beyond this many paragraphs nobody pages. */
const HITS = 50;
/** No word of a dictionary, but part of many: 女 of 女警察. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;

/** The paragraphs that hold the words or the values typed, best first, each with the sentence that does. */
export async function searchKeywords(words: string, library: Library, filter: Filter): Promise<Answer> {
  const quotes = onePerParagraph(await found(words, library, filter)).slice(0, HITS);
  if (quotes.length > 0) return { kind: 'quoted', quotes, span: null };
  return { kind: 'nothing_found', missing: { what: 'words', name: words }, nearest: [] };
}

async function found(words: string, library: Library, filter: Filter): Promise<Quote[]> {
  if (ONE_CHARACTER.test(fold(words).text)) return sentencesPrinting(words, library, filter);
  const values = typedValues(words);
  const printed = values.isAll ? sentencesGiving(values, library, filter) : [];
  // 25亿 must not find 第25段; but 2098 may be anything.
  if (values.isAll && !values.isBare) return printed;
  const hits = await library.engine.query({ text: words, by: 'words', filter, limit: HITS });
  const held = await Promise.all(hits.map(({ passage }) => bestSentence(passage.paragraph, { text: words }, library)));
  const quotes = [...printed, ...held];
  return quotes.length > 0 ? quotes : sentencesPrinting(words, library, filter);
}

const sentencesGiving = (values: TypedValues, library: Library, filter: Filter): Quote[] =>
  library.passages
    .filter((passage) => passes(passage, filter))
    .flatMap(({ paragraph }) => {
      const { dates, figures, folded } = library.factsOf(paragraph);
      return [
        ...figures.filter((figure) => isTyped(figure, values)).map(({ quote }) => quote),
        ...dates
          .filter(({ value }) => values.dates.some((date) => isWithin(value, date)))
          .map(({ start, end }) => sentencesWith(paragraph, unfold(folded, start, end))),
      ];
    });

const onePerParagraph = (quotes: readonly Quote[]): Quote[] => {
  const seen = new Map(quotes.toReversed().map((quote) => [quote.paragraph, quote]));
  return quotes.filter((quote) => seen.get(quote.paragraph) === quote);
};

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
