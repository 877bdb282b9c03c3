import type { Library } from '../../search/library.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Checked } from '../answer.ts';
import type { Same } from './compare/compare.ts';
import { cover, type Part } from './compare/cover.ts';
import { differencesOf, withoutClosingMark } from './compare/differences.ts';
import { findFolded, findVerbatim, type Place, printedElsewhere, sourcesOf, wholeClauses } from './compare/locate.ts';
import { headingOutcome, printedOf } from './compare/printed.ts';
import { rowLike } from './compare/rows.ts';
import { tokensOf, weightOf } from './compare/tokens.ts';
import { type Fact, findFacts, foldedFacts, isName } from './facts/facts.ts';
import { foldPrint } from './facts/likePrint.ts';
import { contradictions, isCovered, nearest } from './nearest.ts';
import { withFootnoteMarks } from './posted/pageMarks.ts';

/** The result for one sentence and its printed place: the next sentence is sought after it first. */
export interface Found {
  readonly checked: Checked;
  readonly place: Place | null;
}

/** Shorter texts, in characters, are not looked up: 是的 and 可以 are no quotes. */
const SHORTEST = 3;
/**
 * The printed share that makes a text a quote: without facts (rewordings keep names), or with (some texts are all
 * facts). Golden cases: altered quotes have 0.80 or more without facts; rewordings at most 0.50 without, 0.56 with.
 */
const QUOTED = 0.6;
const QUOTED_SHORT = 0.8;
const QUOTED_IN_ALL = 0.75;
const SHORT = 8;

export async function check(text: string, library: Library, before: Place | null): Promise<Found> {
  const all = printedOf(library);
  const marked = withFootnoteMarks(text, library);
  const folded = foldPrint(marked);
  const weight = weightOf(tokensOf(folded.text));
  if (weight < SHORTEST) return unprinted(text, 'not_found');

  const facts = findFacts(marked, library);
  const asPrinted = (stated: readonly Fact[]): Found | null => {
    const find = (sought: string, locate: typeof findVerbatim) =>
      locate({ text: sought, facts: stated }, all, before) ??
      locate({ text: withoutClosingMark(sought), facts: stated }, all, before);
    const verbatim = find(text, findVerbatim);
    const place = verbatim ?? find(folded.text, findFolded);
    if (!place) return null;
    const quote = wholeClauses(place.printed.paragraph, place);
    const outcome = verbatim ? 'verbatim' : 'verbatim_folded';
    return { checked: { text, outcome, quote, differences: [], also: printedElsewhere(place, all) }, place };
  };
  const printed = asPrinted(facts);
  if (printed) return printed;
  const row = rowLike(text, all);
  if (row) {
    const { checked, place } = await check(row, library, before);
    return { checked: { ...checked, text, outcome: 'verbatim_folded' }, place };
  }
  const heading = headingOutcome(text, library);
  if (heading) return unprinted(text, heading);

  const sources = await sourcesOf(folded.text, text, library, before);
  const stated = foldedFacts(folded, facts);
  const parts = cover(folded.text, sources, stated.filter(isName));
  const plain = weightOf(tokensOf(folded.text).filter((token) => !stated.some((fact) => overlaps(fact, token))));
  const compared = differencesOf({ raw: text, folded, facts }, parts);
  if (!compared || !isQuote(compared.same, { all: weight, plain })) return nearestTo(text, library);
  // Only the cut makes a difference, such as 不 from 不断.
  if (compared.differences.length === 0) return asPrinted([]) ?? unprinted(text, 'not_found');
  const lengths = parts.map(({ posted }) => posted.end - posted.start);
  const longest = lengths.indexOf(Math.max(...lengths));
  const { source } = parts[longest] as Part;
  const { start, end } = compared.printed[longest] as Span;
  const quote = wholeClauses(source.paragraph, { start, end });
  return {
    checked: { text, outcome: 'altered', quote, differences: compared.differences, also: [] },
    place: { printed: source, start, end },
  };
}

/** For a text that is no quote: the library's nearest sentence and the contradictions to it. */
async function nearestTo(text: string, library: Library): Promise<Found> {
  const found = await nearest(text, library);
  if (!found) return unprinted(text, 'not_found');
  const contradicted = contradictions(text, found, library);
  const isSaidThere = contradicted.differences.length === 0 && isCovered(text, found.quote, library);
  return { checked: { text, outcome: isSaidThere ? 'covered' : 'nearest', ...contradicted, also: [] }, place: null };
}

const unprinted = (text: string, outcome: Checked['outcome']): Found => ({
  checked: { text, outcome, quote: null, differences: [], also: [] },
  place: null,
});

const isQuote = (same: Same, { all, plain }: Same): boolean =>
  (plain > 0 && same.plain >= (same.plain < SHORT ? QUOTED_SHORT : QUOTED) * plain) || same.all >= QUOTED_IN_ALL * all;
