import type { Erratum } from '../../../report/paragraph.ts';
import { type Folded, fold, unfold } from '../../../text/fold.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { type Fact, WORD } from '../facts/facts.ts';
import { areOpposite, polesIn } from '../facts/poles.ts';

/** One side of a comparison: a text, its facts and the part compared (offsets of the folded text). */
export interface Side {
  readonly raw: string;
  readonly folded: Folded;
  readonly span: Span;
  readonly facts: readonly Fact[];
}

/** Single characters are words of their own (北 for 南) where at most this many differ. */
const FEW = 2;
const BRACKETED = /^[(（][^()（）]{1,40}[)）]$/u;
const BRACKET = /^[\s()（）]{0,3}$/u;

/** Whether raw spans differ in meaning. Another notation, or a left-out short name in brackets, changes nothing. */
export function isGrave(
  ours: Span | null,
  theirs: Span | null,
  posted: Side,
  printed: Side,
  errata: readonly Erratum[],
): boolean {
  if (isCorrection(ours ? cut(posted.raw, ours) : '', printed.raw, theirs, errata)) return false;
  if (ours && !theirs && isShortName(ours, posted, false)) return false;
  if (theirs && !ours && isShortName(theirs, printed, true)) return false;
  if (!agree(statedIn(posted.facts, ours), statedIn(printed.facts, theirs))) return true;
  return ours !== null && theirs !== null && isOpposite(ours, theirs, posted, printed);
}

export function statesTheSame(ours: Span, theirs: Span, posted: readonly Fact[], printed: readonly Fact[]): boolean {
  const stated = statedIn(posted, ours);
  return stated.length > 0 && agree(stated, statedIn(printed, theirs));
}

const cut = (raw: string, { start, end }: Span): string => raw.slice(start, end).trim();

/** The facts in a span, without those inside longer ones: 马里 of 马里稳定团, 21 of a date. */
function statedIn(facts: readonly Fact[], span: Span | null): Fact[] {
  const stated = facts.filter((fact) => span && fact.key !== WORD && overlaps(fact, span));
  return stated.filter((fact) => !stated.some((other) => holds(other, fact)));
}

const holds = (outer: Fact, inner: Fact): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

/** Whether both lists hold the same facts, each in one of its readings. Repeated names do not count. */
function agree(ours: readonly Fact[], theirs: readonly Fact[]): boolean {
  const there = new Set(theirs.map(({ key }) => key));
  const readings = ours.map(({ key, or }) => (or !== undefined && there.has(or) ? or : key));
  return listed(readings) === listed(theirs.map(({ key }) => key));
}

const listed = (keys: readonly string[]): string =>
  keys
    .filter((key, at) => !key.startsWith('name ') || keys.indexOf(key) === at)
    .toSorted()
    .join('\n');

/** Whether words in one text only are a name that also stands beside them, or a left-out one in brackets. */
function isShortName(only: Span, { raw, facts }: Side, isLeftOut: boolean): boolean {
  const stated = statedIn(facts, only);
  if (stated.some(({ key }) => !key.startsWith('name '))) return false;
  if (isLeftOut && stated.length === 1 && BRACKETED.test(cut(raw, only))) return true;
  const beside = facts.filter((fact) => !overlaps(fact, only) && touches(fact, only, raw)).map(({ key }) => key);
  return stated.length > 0 && stated.every(({ key }) => beside.includes(key));
}

const touches = (a: Span, b: Span, raw: string): boolean =>
  BRACKET.test(raw.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

function isOpposite(ours: Span, theirs: Span, posted: Side, printed: Side): boolean {
  const isShort = [cut(posted.raw, ours), cut(printed.raw, theirs)].every((text) => text.length <= FEW);
  const words = ({ folded }: Side, span: Span) =>
    polesIn(folded.text).filter(
      ({ word, start, end }) => overlaps(unfold(folded, start, end), span) && (isShort || word.length > 1),
    );
  const there = words(printed, theirs);
  return words(posted, ours).some(({ word }) => there.some((other) => areOpposite(word, other.word)));
}

function isCorrection(posted: string, raw: string, span: Span | null, errata: readonly Erratum[]): boolean {
  if (!span) return false;
  return errata.some((erratum) => {
    if (!overlaps(erratum, span)) return false;
    const start = Math.min(span.start, erratum.start);
    const end = Math.max(span.end, erratum.end);
    const mended = raw.slice(start, erratum.start) + erratum.suggested + raw.slice(erratum.end, end);
    return fold(mended).text === fold(posted).text;
  });
}
