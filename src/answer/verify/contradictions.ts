import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Library } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import { denials } from './facts/denials.ts';
import { type Clash, type Fact, findFacts, WORD } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { otherDates } from './facts/otherDates.ts';
import { otherNames } from './facts/otherNames.ts';
import { otherNumbers, states } from './facts/otherNumbers.ts';
import { oppositions } from './facts/poles.ts';
import type { Nearest } from './nearest.ts';

interface Contradicted {
  /** The nearest passage; where it prints nothing that the text contradicts, the sentence of its paragraph that does. */
  readonly quote: Quote;
  readonly differences: readonly Difference[];
}

/** What a text in other words states otherwise than the paragraph nearest to it. What it leaves out does not count. */
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
  // The first that uses a posted word keeps it: the 2013 of a year is no number as well.
  const clashes = found.filter(
    ({ posted: at }, index) =>
      !at || !found.slice(0, index).some((before) => before.posted && overlaps(before.posted, at)),
  );
  const places = clashes.flatMap((clash) => clash.printed ?? []);
  const elsewhere = places.some((place) => contains(nearest, place)) ? undefined : places[0];
  return {
    quote: elsewhere ? sentencesWith(paragraph, elsewhere) : nearest,
    differences: clashes
      .map((clash) => differenceOf(clash, text, paragraph.text))
      .toSorted((a, b) => a.at.start - b.at.start),
  };
}

/** Whether one of these paragraphs prints the posted number: the text may have it from there. */
function isPrintedIn(paragraphs: readonly Paragraph[], text: string, { posted }: Clash): boolean {
  const number = posted && foldPrint(text.slice(posted.start, posted.end));
  return number !== null && paragraphs.some((paragraph) => states(foldPrint(paragraph.text), number));
}

function differenceOf({ posted, printed }: Clash, text: string, paragraph: string): Difference {
  const cut = (raw: string, span: Span | null) => (span ? raw.slice(span.start, span.end).trim() : '');
  return {
    kind: posted && printed ? 'changed' : posted ? 'added' : 'left_out',
    at: { start: posted?.start ?? 0, end: posted?.end ?? 0 },
    posted: cut(text, posted),
    printed: cut(paragraph, printed),
    grave: true,
  };
}

/**
 * Whether a quote holds every word of a text and states all its numbers, dates, names and negations. Their order is not
 * compared, so the text may still say something else.
 */
export function isCovered(text: string, quote: Quote, library: Library): boolean {
  const printed = foldPrint(quote.text).text;
  const [said, stated] = [findFacts(text, library), findFacts(quote.text, library)];
  const isStated = ({ key, or }: Fact) => key === WORD || stated.some((fact) => fact.key === key || fact.key === or);
  const numbers = said.filter(({ key }) => /^(?:number|date|unit) /u.test(key));
  const plain = numbers.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const words = [...library.analysis.words(plain)];
  const timesDenied = (facts: readonly Fact[]) => facts.filter(({ key }) => key === 'not').length;
  return (
    words.length > 0 &&
    text.length <= quote.text.length &&
    words.every((word) => printed.includes(word)) &&
    said.every(isStated) &&
    timesDenied(said) === timesDenied(stated)
  );
}
