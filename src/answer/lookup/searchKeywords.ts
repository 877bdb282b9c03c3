import { cutsWord } from '../../report/names/mentions.ts';
import { type Quote, sentencesWith } from '../../report/quote.ts';
import { type Filter, passes } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import { placesOf } from '../../text/span.ts';
import type { Answer } from '../answer.ts';
import { readPinyin } from '../question/pinyinWords.ts';
import { bestSentence } from '../reading/quoting.ts';
import { isTyped, isWithin, type TypedValues, typedValues } from './typedValues.ts';

const HITS = 50;
/** A single character is part of many words, so the text is searched for it: 女 of 女警察. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;

/** Paragraphs with the typed words or values, best first, each shown by the sentence that holds them. */
export async function searchKeywords(words: string, library: Library, filter: Filter): Promise<Answer> {
  const quotes = onePerParagraph(await found(words, library, filter)).slice(0, HITS);
  if (quotes.length > 0) return { kind: 'quoted', quotes, span: null };
  return { kind: 'nothing_found', missing: { what: 'words', name: words }, nearest: [] };
}

async function found(words: string, library: Library, filter: Filter): Promise<Quote[]> {
  if (ONE_CHARACTER.test(fold(words).text)) return sentencesPrinting(words, library, filter);
  const values = typedValues(words);
  const printed = values.isAll ? sentencesGiving(values, library, filter) : [];
  // 25亿 must not find 第25段, but bare digits may be anything.
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

/** The first sentence in each paragraph that prints the text, in any width and script. Latin words must match whole. */
export function sentencesPrinting(typed: string, library: Library, filter: Filter = {}): Quote[] {
  const { text } = fold(typed.trim());
  return library.passages.flatMap((passage) => {
    const { folded } = library.factsOf(passage.paragraph);
    const places = passes(passage, filter) ? placesOf(text, folded.text) : [];
    const place = places.find(({ start, end }) => !cutsWord(folded.text, start) && !cutsWord(folded.text, end));
    return place ? [sentencesWith(passage.paragraph, unfold(folded, place.start, place.end))] : [];
  });
}

/** Where a name outside the gazetteer is printed: as typed, in Chinese for English, or as the words of its pinyin. */
export function sentencesNaming(typed: string, library: Library): Quote[] {
  const known = library.gazetteer.lexicon.worldNamesInEnglish.get(typed.trim().toLowerCase());
  const forms = [typed, ...(known ? [known.zh, ...known.aliases] : []), readPinyin(typed, library)];
  return forms.map((form) => sentencesPrinting(form, library)).find((quotes) => quotes.length > 0) ?? [];
}
