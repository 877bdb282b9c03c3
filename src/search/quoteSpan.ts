import type { Span } from '../text/span.ts';
import type { RankedSentence } from './sentenceRank.ts';

/** Code units that a quote with a neighbouring sentence may reach: about three lines on a phone. */
const QUOTE_LENGTH = 120;

/** The best sentence, with its better neighbour while the two stay short: the answer is often spread over both. */
export function quoteSpan(ranked: readonly RankedSentence[], longest = QUOTE_LENGTH): Span | null {
  const best = ranked.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return null;
  const at = ranked.indexOf(best);
  const neighbours = [ranked[at - 1], ranked[at + 1]]
    .filter((neighbour) => neighbour !== undefined)
    .toSorted((a, b) => b.score - a.score)
    .map(({ span }) => ({ start: Math.min(span.start, best.span.start), end: Math.max(span.end, best.span.end) }));
  return neighbours.find(({ start, end }) => end - start <= longest) ?? best.span;
}
