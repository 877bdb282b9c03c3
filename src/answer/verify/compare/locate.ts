import { workOf } from '../../../report/documentInfo.ts';
import type { Paragraph } from '../../../report/paragraph.ts';
import { Quote } from '../../../report/quote.ts';
import type { Library } from '../../../search/library.ts';
import { unfold } from '../../../text/fold.ts';
import { clauses } from '../../../text/sentences.ts';
import { contains, overlaps, placesOf, type Span, withoutSpace } from '../../../text/span.ts';
import { type Fact, WORD } from '../facts/facts.ts';
import { foldPrint } from '../facts/likePrint.ts';
import { type Printed, printedOf, tallyPairs } from './printed.ts';

/** Raw offsets. */
export interface Place extends Span {
  readonly printed: Printed;
}

interface Sought {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** Where the library prints a text exactly; of several places, the one after `before`. */
export const findVerbatim = (sought: Sought, library: readonly Printed[], before: Place | null): Place | null =>
  first(sought, library, before, ({ paragraph }) => placesOf(sought.text, paragraph.text));

export const findFolded = (sought: Sought, library: readonly Printed[], before: Place | null): Place | null =>
  first(sought, library, before, ({ folded }) =>
    placesOf(sought.text, folded.text).map(({ start, end }) => unfold(folded, start, end)),
  );

function first(
  { facts }: Sought,
  library: readonly Printed[],
  before: Place | null,
  spansIn: (printed: Printed) => Span[],
): Place | null {
  const placesIn = (printed: Printed) =>
    spansIn(printed)
      .map((span) => ({ printed, ...span }))
      .filter((place) => statesTheSame(place, facts));
  const following = before && placesIn(before.printed).find(({ start }) => start >= before.end);
  if (following) return following;
  for (const printed of library) {
    const [place] = placesIn(printed);
    if (place) return place;
  }
  return null;
}

/** The first paragraph of each other document that prints the words of a place, whatever their width and script. */
export function printedElsewhere(
  { printed: { paragraph }, start, end }: Place,
  library: readonly Printed[],
): Paragraph[] {
  const { text } = foldPrint(paragraph.text.slice(start, end));
  const found = new Map([[workOf(paragraph.document), paragraph]]);
  for (const { paragraph: other, folded } of library) {
    const work = workOf(other.document);
    if (!found.has(work) && folded.text.includes(text)) found.set(work, other);
  }
  return [...found.values()].slice(1);
}

/** Whether the words mean the same alone: 苏丹 is not 南苏丹, 207 not 85 207, words after 不 are denied, 过 is part of 不过. */
function statesTheSame({ printed: { facts }, start, end }: Place, stated: readonly Fact[]): boolean {
  const there = facts.filter((fact) => overlaps(fact, { start, end }));
  return (
    stated.every(({ key }) => there.some((fact) => fact.key === key || isPartOfDate(key, fact.key))) &&
    !facts.some((fact) => (fact.key === 'not' && fact.end === start) || (fact.key === WORD && cuts(start, fact))) &&
    there.every(
      ({ key, ...name }) =>
        !key.startsWith('name ') || contains({ start, end }, name) || stated.some((fact) => fact.key === key),
    )
  );
}

const cuts = (at: number, { start, end }: Span): boolean => start < at && at < end;

/** 1月21日 of 2013年1月21日. */
const isPartOfDate = (part: string, date: string): boolean =>
  part.startsWith('date ') && date.startsWith('date ') && date.includes(part.slice('date '.length));

/** All clauses that a span touches, so that no quote begins or ends inside a word. */
export function wholeClauses(paragraph: Paragraph, span: Span): Quote {
  const touched = clauses(paragraph.text).filter((clause) => overlaps(clause, span));
  // The quote may hold its closing mark, but no mark before it.
  const start = touched[0]?.start ?? span.start;
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return Quote.cut(paragraph, withoutSpace(paragraph.text, { start, end }));
}

/** Paragraphs looked at, and those compared in detail, which takes the product of the lengths. */
const LOOKED_AT = 8;
const COMPARED = 3;
/** Characters of the text that are used to search for a paragraph. */
const SOUGHT = 150;
/** A paragraph must share this much of what the best one shares with the text. */
const WORTH = 0.25;
/** The share of a text's `pairs` of characters that must be printed. Altered golden cases have 0.4 or more. */
const LEAST = 0.25;

/** The likely paragraphs of a text, best first; none where they share too little with it. */
export async function sourcesOf(
  folded: string,
  text: string,
  library: Library,
  before: Place | null,
): Promise<Printed[]> {
  const hits = await library.engine.query({ text: text.slice(0, SOUGHT), by: 'words', limit: LOOKED_AT });
  const found = hits.flatMap(
    ({ passage }) => printedOf(library).find(({ paragraph }) => paragraph === passage.paragraph) ?? [],
  );
  const pairs = tallyPairs(folded);
  const scored = [...new Set(before ? [...found, before.printed] : found)]
    .map((printed) => ({ printed, shared: sharedPairs(pairs, [printed]) }))
    .toSorted((a, b) => b.shared - a.shared);
  const sources = scored
    .filter(({ shared }) => shared >= WORTH * (scored[0]?.shared ?? 0))
    .slice(0, COMPARED)
    .map(({ printed }) => printed);
  return sharedPairs(pairs, sources) >= LEAST * (folded.length - 1) ? sources : [];
}

/** How many pairs of a text these paragraphs hold; each counts as often as they hold it. */
function sharedPairs(pairs: ReadonlyMap<string, number>, sources: readonly Printed[]): number {
  let shared = 0;
  for (const [pair, times] of pairs) {
    const printed = sources.reduce((sum, source) => sum + (source.pairs.get(pair) ?? 0), 0);
    shared += Math.min(times, printed);
  }
  return shared;
}
