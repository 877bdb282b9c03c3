import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import { type Filter, passes } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import type { Answer } from '../answer.ts';
import { bestSentence } from '../reading/bestSentence.ts';
import { sentencesPrinting } from './printed.ts';
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
