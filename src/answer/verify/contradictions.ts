import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Library } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import { denials } from './facts/denials.ts';
import { type Clash, findFacts, WORD } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { otherDates } from './facts/otherDates.ts';
import { otherNames } from './facts/otherNames.ts';
import { otherNumbers, states } from './facts/otherNumbers.ts';
import { oppositions } from './facts/poles.ts';
import type { Nearest } from './nearest.ts';

/** A passage and what a text in other words gives otherwise than it: what the text merely leaves out is none. */
interface Contradicted {
  /** The passage, or the sentence of its paragraph that prints what the text contradicts. */
  readonly quote: Quote;
  readonly differences: readonly Difference[];
}

/** Compares what a text in other words states with what the paragraph of the nearest passage does. */
export function contradictions(text: string, { quote: nearest, others }: Nearest, library: Library): Contradicted {
  const { paragraph } = nearest;
  const [posted, printed] = [foldPrint(text), foldPrint(paragraph.text)];
  const found = [
    ...otherNames(text, paragraph.text, nearest, library),
    ...otherNumbers(posted, printed, nearest).filter((clash) => !isPrintedIn(others, text, clash)),
    ...otherDates(posted, printed, nearest),
    ...denials(text, paragraph.text, nearest, library),
    ...oppositions(text, paragraph.text, nearest, library),
  ];
  const clashes = apart(found);
  const places = clashes.flatMap(({ printed }) => printed ?? []);
  const elsewhere = places.some((place) => contains(nearest, place)) ? undefined : places[0];
  return {
    quote: elsewhere ? sentencesWith(paragraph, elsewhere) : nearest,
    differences: clashes
      .toSorted((a, b) => startOf(a) - startOf(b))
      .map((clash) => differenceOf(clash, text, paragraph.text)),
  };
}

/** Whether one of these paragraphs has the number: then the text may have it from there. */
function isPrintedIn(paragraphs: readonly Paragraph[], text: string, { posted }: Clash): boolean {
  const number = posted && foldPrint(text.slice(posted.start, posted.end));
  return number !== null && paragraphs.some((paragraph) => states(foldPrint(paragraph.text), number));
}

const startOf = ({ posted }: Clash): number => posted?.start ?? 0;

/** 2013 of a year is no number as well. */
const apart = (found: readonly Clash[]): Clash[] =>
  found.filter(
    ({ posted }, index) =>
      !posted || !found.slice(0, index).some((before) => before.posted && overlaps(before.posted, posted)),
  );

function differenceOf({ posted, printed }: Clash, text: string, paragraph: string): Difference {
  const cut = (raw: string, span: Span | null) => (span ? raw.slice(span.start, span.end).trim() : '');
  return {
    kind: posted && printed ? 'changed' : posted ? 'added' : 'left_out',
    at: posted ? { start: posted.start, end: posted.end } : { start: 0, end: 0 },
    posted: cut(text, posted),
    printed: cut(paragraph, printed),
    grave: true,
  };
}

/**
 * Whether a quote holds every word of a text that says something, and states each of its numbers, dates, names and
 * negations, in whatever notation. In what order it says them is not asked: the text may say something else.
 */
export function isCovered(text: string, quote: Quote, library: Library): boolean {
  const printed = foldPrint(quote.text).text;
  const [said, stated] = [findFacts(text, library), findFacts(quote.text, library)];
  const isStated = ({ key, or }: { key: string; or?: string }) =>
    key === WORD || stated.some((fact) => fact.key === key || fact.key === or);
  const numbers = said.filter(({ key }) => /^(?:number|date|unit) /u.test(key));
  const words = [...library.analysis.words(blanked(text, numbers))];
  const denials = (facts: typeof said) => facts.filter(({ key }) => key === 'not').length;
  return (
    words.length > 0 &&
    text.length <= quote.text.length &&
    words.every((word) => printed.includes(word)) &&
    said.every(isStated) &&
    denials(said) === denials(stated)
  );
}

/** A text with spaces for these stretches. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
