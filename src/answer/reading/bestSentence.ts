import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Asked, Library } from '../../search/library.ts';
import { questionWeights } from '../../search/words/questionWeights.ts';
import { withoutSpace } from '../../text/span.ts';

/** The weight of the meaning's z-score, beside the weights of the words held. */
const MEANING = 0.2;

export async function bestSentence(paragraph: Paragraph, asked: Asked, library: Library): Promise<Quote> {
  const { words } = questionWeights(library.analysis, asked.text, asked.also);
  const spans = library.factsOf(paragraph).sentences;
  const held = library.analysis.sentenceTerms(paragraph.text).map((terms) => new Set(terms.words));
  const meaning = await library.sentenceMeaning(asked, paragraph);
  const scores = spans.map((_, at) => {
    // A word that many sentences hold counts less.
    const told = Array.from(words, ([term, weight]) => {
      const holders = held.filter((terms) => terms.has(term)).length;
      return held[at]?.has(term) ? weight / holders : 0;
    });
    return told.reduce((sum, each) => sum + each, 0) + MEANING * (meaning?.[at] ?? 0);
  });
  const best = spans[scores.indexOf(Math.max(...scores))];
  return Quote.cut(paragraph, withoutSpace(paragraph.text, best ?? { start: 0, end: paragraph.text.length }));
}
