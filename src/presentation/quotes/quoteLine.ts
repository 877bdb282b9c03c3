import { Quote } from '../../report/quote.ts';
import { columns } from '../../text/length.ts';
import { clauses, sentences } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';

/** Columns: 20 Chinese characters beside the number of their paragraph fill a line on a phone; `…` takes the room of one. */
export const LINE = 41;
const ELLIPSIS = 2;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** A line begins with a word that hangs on none before it, and no line parts a number from what it counts. */
const OPENS = /^(?:(?!的)[\p{L}\p{N}]|[“‘「『（(《〈[])/u;
const HANGS = /[\p{N}第、“‘「『（(《〈[]$/u;
const NUMBERED = /[\p{N}第]\s*$/u;
/** The marks between clauses, and spaces. */
const BETWEEN = /^[\s，,；;：:。！？!?]+$/u;

/** A piece of a quote that fits on one line. */
export interface QuoteLine {
  readonly piece: Quote;
  /** Whether a clause is cut before or behind it. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/** From every word of a quote as far as a line goes: to the last end of a clause on it, and to the last word. Never empty. */
export function linesOf(quote: Quote): readonly [QuoteLine, ...QuoteLine[]] {
  const [first, ...others] = sentences(quote.text).flatMap((sentence) => sentenceLines(quote, sentence));
  return [first ?? beginning(quote), ...others];
}

function sentenceLines({ paragraph, start, text }: Quote, sentence: Span): QuoteLine[] {
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
        // A sentence ends with all line feeds and brackets behind it.
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

/** Of a quote without words, or with one too long for a line; a blank one, which no report has, stays as it is. */
function beginning(quote: Quote): QuoteLine {
  const { 0: first, index } = /\S.*/u.exec(quote.text) ?? { 0: quote.text, index: 0 };
  const start = quote.start + index;
  const end = start + [...first].slice(0, Math.floor(LINE / 2)).join('').length;
  return { piece: Quote.cut(quote.paragraph, { start, end }), cutBefore: false, cutBehind: end < start + first.length };
}
