import type { Library } from '../../search/library.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Checked } from '../answer.ts';
import type { Same } from './compare/compare.ts';
import { cover, type Part } from './compare/cover.ts';
import { differencesOf, withoutClosingMark } from './compare/differences.ts';
import { findFolded, findVerbatim, type Place, sourcesOf, wholeClauses } from './compare/locate.ts';
import { headingOutcome, printedOf } from './compare/printed.ts';
import { tokensOf, weightOf } from './compare/tokens.ts';
import { contradictions, isCovered } from './contradictions.ts';
import { type Fact, findFacts, foldedFacts } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { nearest } from './nearest.ts';
import { withFootnoteMarks } from './posted/footnoteMarks.ts';

/** A check with the place it was found at, after which the next sentence is sought first. */
export interface Found {
  readonly checked: Checked;
  readonly place: Place | null;
}

/** Characters of the shortest text that is looked for: 是的 and 可以 are no quotes. */
const SHORTEST = 3;
/**
 * Share of a text that must be printed (in one place, or in several that were joined) to be a quote of it, however altered:
 * of what is no fact, for a text in other words keeps the names; or of all, for some texts are nearly all facts. Of the
 * golden cases the altered ones have 0.80 or more of the one, those in other words 0.50 or less; 0.56 or less of the other.
 */
const QUOTED = 0.6;
const QUOTED_SHORT = 0.8;
const QUOTED_IN_ALL = 0.75;
/** Characters printed below which a text is a short one. */
const SHORT = 8;

/** Checks one sentence or part of one. */
export async function check(text: string, library: Library, before: Place | null): Promise<Found> {
  const all = printedOf(library);
  const marked = withFootnoteMarks(text, library);
  const folded = foldPrint(marked);
  const weight = weightOf(tokensOf(folded.text));
  if (weight < SHORTEST) return notFound(text);

  const facts = findFacts(marked, library);
  const asPrinted = (stated: readonly Fact[]): Found | null => {
    const [whole, open] = [text, withoutClosingMark(text)];
    const verbatim =
      findVerbatim({ text: whole, facts: stated }, all, before) ??
      findVerbatim({ text: open, facts: stated }, all, before);
    const place =
      verbatim ??
      findFolded({ text: folded.text, facts: stated }, all, before) ??
      findFolded({ text: withoutClosingMark(folded.text), facts: stated }, all, before);
    if (!place) return null;
    const quote = wholeClauses(place.printed.paragraph, place);
    return { checked: { text, outcome: verbatim ? 'verbatim' : 'verbatim_folded', quote, differences: [] }, place };
  };
  const printed = asPrinted(facts);
  if (printed) return printed;
  const heading = headingOutcome(text, library);
  if (heading) return { checked: { text, outcome: heading, quote: null, differences: [] }, place: null };

  const sources = await sourcesOf(folded.text, text, library, before);
  const stated = foldedFacts(folded, facts);
  const names = stated.filter(({ key }) => key.startsWith('name '));
  const parts = cover(folded.text, sources, names);
  const plain = weightOf(tokensOf(folded.text).filter((token) => !stated.some((fact) => overlaps(fact, token))));
  const compared = differencesOf({ raw: text, folded, facts }, parts);
  if (!compared || !isQuote(compared.same, { all: weight, plain })) return nearestTo(text, library);
  // A fact that a cut makes is none: 不 of 不断.
  if (compared.differences.length === 0) return asPrinted([]) ?? notFound(text);
  const main = longest(parts);
  const { source } = parts[main] as Part;
  const span = compared.printed[main] as Span;
  const quote = wholeClauses(source.paragraph, span);
  const { differences } = compared;
  return {
    checked: { text, outcome: 'altered', quote, differences },
    place: { printed: source, start: span.start, end: span.end },
  };
}

/** The sentence that is nearest to a text which is none of the library's, and what of the text is printed otherwise. */
async function nearestTo(text: string, library: Library): Promise<Found> {
  const found = await nearest(text, library);
  if (!found) return notFound(text);
  const contradicted = contradictions(text, found, library);
  const outcome =
    contradicted.differences.length === 0 && isCovered(text, found.quote, library) ? 'covered' : 'nearest';
  return { checked: { text, outcome, ...contradicted }, place: null };
}

const notFound = (text: string): Found => ({
  checked: { text, outcome: 'not_found', quote: null, differences: [] },
  place: null,
});

const isQuote = (same: Same, { all, plain }: Same): boolean =>
  (plain > 0 && same.plain >= (same.plain < SHORT ? QUOTED_SHORT : QUOTED) * plain) || same.all >= QUOTED_IN_ALL * all;

function longest(parts: readonly Part[]): number {
  const lengths = parts.map(({ posted }) => posted.end - posted.start);
  return lengths.indexOf(Math.max(...lengths));
}
