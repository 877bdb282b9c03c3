/** In pieces. */
const LONGEST_ANSWER = 60;
/** Starts tried: no other start has a better end. */
const STARTS = 8;

/** Pieces, both ends included, with the log-probability of start and end together. */
export interface PieceSpan {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The likeliest span; `logits` alternate between start and end of each piece. */
export function bestSpan(logits: Float32Array): PieceSpan {
  const starts = logSoftmax(logits.filter((_, at) => at % 2 === 0));
  const ends = logSoftmax(logits.filter((_, at) => at % 2 === 1));
  const likeliest = Array.from(starts.keys()).toSorted((a, b) => (starts[b] as number) - (starts[a] as number));
  let best: PieceSpan = { start: 0, end: 0, score: Number.NEGATIVE_INFINITY };
  for (const start of likeliest.slice(0, STARTS)) {
    for (let end = start; end < Math.min(start + LONGEST_ANSWER, ends.length); end++) {
      const score = (starts[start] as number) + (ends[end] as number);
      if (score > best.score) best = { start, end, score };
    }
  }
  return best;
}

function logSoftmax(logits: Float32Array): Float64Array {
  const highest = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - highest), 0);
  return Float64Array.from(logits, (logit) => logit - highest - Math.log(sum));
}
