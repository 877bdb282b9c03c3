import { joinNeighbours } from '../../../text/joinNeighbours.ts';
import { contains, hull, overlaps, type Span } from '../../../text/span.ts';
import { align } from './align.ts';
import type { Printed } from './printed.ts';
import { tokensOf, weightOf, wholeTokens } from './tokens.ts';

/** A part of the posted text and the matching part of a paragraph. Offsets of the folded texts. */
export interface Part {
  readonly posted: Span;
  readonly printed: Span;
  readonly source: Printed;
}

type Scored = Part & { readonly score: number };

/** Shorter parts, in characters, are common words or a name, not a piece from another place. */
const SHORTEST = 7;
/** The score for each character (2 if all are equal) that a piece from another place needs. */
const ALIKE = 1.4;
/** The most parts to look for: each takes the product of the lengths. */
const MOST = 6;
/** In folded text. */
const SENTENCE_END = /[.!?](?!\d)/u;

/** The best part of a folded text is found first, then those around it; names alone are no part. In text order. */
export function cover(text: string, sources: readonly Printed[], names: readonly Span[]): Part[] {
  const parts: Part[] = [];
  const left: Span[] = [{ start: 0, end: text.length }];
  for (let span = left.pop(); span && parts.length < MOST; span = left.pop()) {
    const part = bestPart(text, span, sources);
    if (!part || (parts.length > 0 && !isAlike(text, part, names))) continue;
    parts.push(part);
    const rests = [
      { start: part.posted.end, end: span.end },
      { start: span.start, end: part.posted.start },
    ];
    left.push(...rests.filter((rest) => weight(text, rest, names) >= SHORTEST));
  }
  return together(parts.toSorted((a, b) => a.posted.start - b.posted.start));
}

const isAlike = (text: string, { posted, score }: Scored, names: readonly Span[]): boolean =>
  weight(text, posted, names) >= SHORTEST && score >= ALIKE * (posted.end - posted.start);

/** Joins parts of one printed sentence that stand in its order. */
function together(parts: readonly Part[]): Part[] {
  return joinNeighbours(parts, (last, { source, posted, printed }) => {
    if (last.source !== source || printed.start < last.printed.end) return null;
    if (SENTENCE_END.test(source.folded.text.slice(last.printed.end, printed.start))) return null;
    return { source, posted: hull(last.posted, posted), printed: hull(last.printed, printed) };
  });
}

function bestPart(text: string, span: Span, sources: readonly Printed[]): Scored | null {
  const posted = text.slice(span.start, span.end);
  let best: Scored | null = null;
  for (const source of sources) {
    const found = align(posted, source.folded.text);
    if (!found || found.score <= (best?.score ?? 0)) continue;
    best = {
      source,
      score: found.score,
      posted: { start: found.posted.start + span.start, end: found.posted.end + span.start },
      printed: found.printed,
    };
  }
  if (!best) return null;
  // A part never begins or ends inside a number or a Latin word.
  return {
    ...best,
    posted: wholeTokens(tokensOf(text), best.posted),
    printed: wholeTokens(tokensOf(best.source.folded.text), best.printed),
  };
}

const weight = (text: string, span: Span, names: readonly Span[]): number =>
  weightOf(tokensOf(text).filter((token) => contains(span, token) && !names.some((name) => overlaps(name, token))));
