import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Library } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import { expand } from '../question/expansion.ts';
import { unknownNames } from '../question/worldNames.ts';
import { bestSentence } from '../reading/bestSentence.ts';
import { denials } from './facts/denials.ts';
import { type Clash, type Fact, findFacts, WORD } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { otherDates } from './facts/otherDates.ts';
import { otherNames } from './facts/otherNames.ts';
import { otherNumbers, states } from './facts/otherNumbers.ts';
import { oppositions } from './facts/poles.ts';

const CANDIDATES = 5;
/** Characters of a text that are looked at. */
const LONGEST = 150;
/**
 * The score by words that a passage must reach, counted in words of the greatest weight. Tuned on 36 sentences in other
 * words and 37 about something else: 34 and 37 are right. `LEAST` is enough where words and meaning find the same passage
 * and its score is ahead of the next by the share `AHEAD`.
 */
const ENOUGH = 4.4;
const LEAST = 3.3;
const AHEAD = 0.42;
/** The score must also be so much for each word of the text: a long text shares words with anything. */
const EACH = 0.28;

interface Nearest {
  readonly quote: Quote;
  /** Further paragraphs that the text may come from. */
  readonly others: readonly Paragraph[];
}

/** The passage that says nearly the same in other words; null where none does. */
export async function nearest(text: string, library: Library): Promise<Nearest | null> {
  const said = text.slice(0, LONGEST);
  // What no document names, no document speaks of.
  if (unknownNames(said, library).length > 0) return null;
  const query = { text: said, also: expand(said, library), limit: CANDIDATES };
  const [byWords] = await library.engine.query({ ...query, by: 'words' });
  const hits = await library.engine.query(query);
  const [best, second] = hits;
  if (!best || !byWords) return null;
  const shared = byWords.score / library.weight('');
  const isAhead = best.passage === byWords.passage && best.score - (second?.score ?? 0) >= AHEAD * best.score;
  const terms = library.analysis.question(said).words.length;
  if (shared < EACH * terms || shared < (isAhead ? LEAST : ENOUGH)) return null;
  const [paragraph, ...others] = hits.map(({ passage }) => passage.paragraph) as [Paragraph, ...Paragraph[]];
  return { quote: await bestSentence(paragraph, query, library), others };
}

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
