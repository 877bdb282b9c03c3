import type { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { columns } from '../../text/length.ts';
import { contains } from '../../text/span.ts';
import { LINE, linesOf, type QuoteLine } from './quoteLine.ts';

/** What a number and a full line tell, and what a cut within a clause costs; the rarest word of a question weighs some 4. */
const NUMBER = 1;
const FULL = 4;
const CUT = 2;

/** Dates are in every second clause and tell little. */
const COUNTED = /\p{N}(?![\p{N}\s/]*[\p{N}年月日])/u;

/** Says of a quote, on one line, why it is listed. */
export type Tell = (quote: Quote) => QuoteLine;

/** Where nothing is asked: how it begins. */
export const beginning: Tell = (quote) => linesOf(quote)[0];

/** The line that holds most of the question's weight, in whole clauses where they tell enough. */
export function tellingOf(question: string, { analysis, weight, isKnown }: Library): Tell {
  const terms = analysis.questionTerms(question).filter(isKnown);
  return (quote) => {
    const held = terms.map((term) => ({
      weight: weight(term),
      spans: analysis.locate(quote.paragraph, new Set([term])),
    }));
    const scoreOf = ({ piece, cutBefore, cutBehind }: QuoteLine): number =>
      held.reduce((sum, { weight, spans }) => sum + (spans.some((span) => contains(piece, span)) ? weight : 0), 0) +
      (COUNTED.test(piece.text) ? NUMBER : 0) +
      (FULL * columns(piece.text)) / LINE -
      CUT * (Number(cutBefore) + Number(cutBehind));
    const lines = linesOf(quote).map((line) => ({ line, score: scoreOf(line) }));
    return lines.reduce((best, each) => (each.score > best.score ? each : best)).line;
  };
}
