/** Pieces that an answer may have. */
const LONGEST_ANSWER = 60;
/** Starts that are looked at: the best end of any other is no better. */
const STARTS = 8;

/** A stretch of pieces, both ends included, with the log-probability of its start and end together. */
export interface PieceSpan {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The likeliest stretch of pieces; `logits` are start and end of each piece, by turns. */
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
