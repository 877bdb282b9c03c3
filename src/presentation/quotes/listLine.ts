import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { columns } from '../../text/length.ts';
import { clauses, sentences } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';

/** Columns: 20 Chinese characters beside their paragraph number fill a line on a phone; `…` is as wide as one. */
export const LINE = 41;
const ELLIPSIS = 2;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** A line begins with a word that needs none before it, and never separates a number from what it counts. */
const OPENS = /^(?:(?!的)[\p{L}\p{N}]|[“‘「『（(《〈[])/u;
const HANGS = /[\p{N}第、“‘「『（(《〈[]$/u;
const NUMBERED = /[\p{N}第]\s*$/u;
/** Marks between clauses, and spaces. */
const BETWEEN = /^[\s，,；;：:。！？!?]+$/u;

/** Score of a line: plus for a number, plus for a full line, minus for each cut inside a clause. */
const NUMBER = 1;
const FULL = 4;
const CUT = 2;
/** Any number but a date: every second clause has a date, which says little. */
const COUNTED = /\p{N}(?![\p{N}\s/]*[\p{N}年月日])/u;

/** A piece of a quote that fits on one line of a list. */
export interface ListLine {
  readonly piece: Quote;
  /** Whether a clause is cut before or after the piece. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

export type ChooseLine = (quote: Quote) => ListLine;

/** For lists that answer no question. */
export const firstLine: ChooseLine = (quote) => linesOf(quote)[0];

/** The best-scoring line for a question: its words count by their weight in the library, at most about 4 each. */
export function lineFor(question: string, { analysis, weight, isKnown }: Library): ChooseLine {
  const terms = analysis.question(question).words.filter(isKnown);
  return (quote) => {
    const held = terms.map((term) => ({
      weight: weight(term),
      spans: analysis.locate(quote.paragraph, new Set([term])),
    }));
    const scoreOf = ({ piece, cutBefore, cutBehind }: ListLine): number =>
      held.reduce((sum, { weight, spans }) => sum + (spans.some((span) => contains(piece, span)) ? weight : 0), 0) +
      (COUNTED.test(piece.text) ? NUMBER : 0) +
      (FULL * columns(piece.text)) / LINE -
      CUT * (Number(cutBefore) + Number(cutBehind));
    const lines = linesOf(quote).map((line) => ({ line, score: scoreOf(line) }));
    return lines.reduce((best, each) => (each.score > best.score ? each : best)).line;
  };
}

/** From each word that may begin a line: up to the last clause end, and up to the last word, that fits. Never empty. */
export function linesOf(quote: Quote): readonly [ListLine, ...ListLine[]] {
  const [first, ...others] = sentences(quote.text).flatMap((sentence) => sentenceLines(quote, sentence));
  return [first ?? firstCharacters(quote), ...others];
}

function sentenceLines({ paragraph, start, text }: Quote, sentence: Span): ListLine[] {
  const said = text.slice(sentence.start, sentence.end);
  const at = start + sentence.start;
  const words = wordsOf(said);
  const inClauses = clauses(said).map((clause) => words.filter((word) => contains(clause, word)));
  const starts = new Set(inClauses.map(([first]) => first?.start));
  const ends = new Set(inClauses.map((inside) => inside.at(-1)?.end));
  return words
    .filter(({ start }) => OPENS.test(said.slice(start)) && !NUMBERED.test(said.slice(0, start)))
    .flatMap((first) => {
      const cutBefore = !starts.has(first.start);
      const fits = (end: number): boolean => {
        const line = said.slice(first.start, end);
        const cuts = Number(cutBefore) + Number(!ends.has(end));
        // A sentence includes all line feeds and brackets after it.
        return columns(line) + cuts * ELLIPSIS <= LINE && !line.includes('\n');
      };
      const fitting = words.map(({ end }) => end).filter((end) => end > first.start && fits(end));
      const closed = fitting.findLast((end) => ends.has(end));
      const last = fitting.findLast((end) => ends.has(end) || !HANGS.test(said.slice(first.start, end)));
      return [...new Set([closed, last])]
        .filter((end) => end !== undefined)
        .map((end) => ({
          piece: Quote.cut(paragraph, { start: at + first.start, end: at + end }),
          cutBefore,
          cutBehind: !ends.has(end),
        }));
    });
}

const wordsOf = (text: string): Span[] =>
  Array.from(WORDS.segment(text), ({ segment, index }) => ({ start: index, end: index + segment.length })).filter(
    ({ start, end }) => !BETWEEN.test(text.slice(start, end)),
  );

/** For a quote without words, or whose first word is longer than a line. */
function firstCharacters(quote: Quote): ListLine {
  const { 0: first, index } = /\S.*/u.exec(quote.text) ?? { 0: quote.text, index: 0 };
  const start = quote.start + index;
  const end = start + [...first].slice(0, Math.floor(LINE / 2)).join('').length;
  return { piece: Quote.cut(quote.paragraph, { start, end }), cutBefore: false, cutBehind: end < start + first.length };
}
