import type { Paragraph } from '../../report/paragraph.ts';
import { type Quote, sentencesWith } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import { expand } from '../question/expansion.ts';
import { unknownNames } from '../question/worldNames.ts';
import { bestSentence } from '../reading/quoting.ts';
import { denials } from './facts/denials.ts';
import { type Clash, type Fact, findFacts, WORD } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { otherNames } from './facts/otherNames.ts';
import { otherDates, otherNumbers, states } from './facts/otherValues.ts';
import { oppositions } from './facts/poles.ts';

const CANDIDATES = 5;
/** Only this many characters of a text are searched for. */
const LONGEST = 150;
/** The score by words a passage needs, in units of the greatest word weight; tuned on rewordings and on other texts. */
const ENOUGH = 4.4;
/** The score per word of the text must also be this high: a long text shares words with anything. */
const EACH = 0.28;

interface Nearest {
  readonly quote: Quote;
  readonly others: readonly Paragraph[];
}

/** The passage that says nearly the same in other words. */
export async function nearest(text: string, library: Library): Promise<Nearest | null> {
  const said = text.slice(0, LONGEST);
  // No document is about a name that none holds.
  if (unknownNames(said, library).length > 0) return null;
  const query = { text: said, also: expand(said, library), limit: CANDIDATES };
  const [byWords] = await library.engine.query({ ...query, by: 'words' });
  const hits = await library.engine.query(query);
  if (hits.length === 0 || !byWords) return null;
  const shared = byWords.score / library.weight('');
  const terms = library.analysis.question(said).words.length;
  if (shared < Math.max(EACH * terms, ENOUGH)) return null;
  const [paragraph, ...others] = hits.map(({ passage }) => passage.paragraph) as [Paragraph, ...Paragraph[]];
  return { quote: await bestSentence(paragraph, query, library), others };
}

interface Contradicted {
  /** The nearest sentence; another one of its paragraph if only that one contradicts the text. */
  readonly quote: Quote;
  readonly differences: readonly Difference[];
}

/** The contradictions between a reworded text and the nearest paragraph. Omissions do not count. */
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
  // A posted word is used once, by the first: 2013 in a date is not also a number.
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

/** Whether one of these paragraphs prints the posted number, so that the text may come from there. */
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

/** Whether a quote holds all words and facts of a text. Their order is not compared, so the meaning may differ. */
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
