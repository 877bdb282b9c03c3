import type { Span } from '../../../text/span.ts';

export interface Aligned {
  readonly posted: Span;
  readonly printed: Span;
  readonly score: number;
}

/** In twentieths, so that all sums are integers. A clause left out costs little more than a word: both are common. */
const SAME = 40;
const OTHER = -40;
const OPEN = -100;
const EXTEND = -1;
const UNIT = 20;
const NEVER = -(2 ** 30);

/**
 * The best local alignment with affine gaps (Gotoh 1982); null where no character is shared. Time: product of lengths;
 * memory: their sum. A cell keeps score and origin (row * width + column), so the product must be below 2³¹.
 */
export function align(posted: string, printed: string): Aligned | null {
  const width = printed.length + 1;
  const codes = Uint16Array.from({ length: printed.length }, (_, at) => printed.charCodeAt(at));
  const scores = new Int32Array(width);
  const origins = Int32Array.from({ length: width }, (_, column) => column);
  const downScores = new Int32Array(width).fill(NEVER);
  const downOrigins = new Int32Array(width);
  let bestScore = 0;
  let bestOrigin = 0;
  let bestRow = 0;
  let bestColumn = 0;

  for (let row = 1; row <= posted.length; row++) {
    const code = posted.charCodeAt(row - 1);
    let cornerScore = 0;
    let cornerOrigin = (row - 1) * width;
    let leftScore = NEVER;
    let leftOrigin = 0;
    let score = 0;
    let origin = row * width;
    for (let column = 1; column < width; column++) {
      const aboveScore = scores[column] as number;
      const aboveOrigin = origins[column] as number;
      let down = (downScores[column] as number) + EXTEND;
      if (aboveScore + OPEN > down) {
        down = aboveScore + OPEN;
        downOrigins[column] = aboveOrigin;
      }
      downScores[column] = down;
      leftScore += EXTEND;
      if (score + OPEN > leftScore) {
        leftScore = score + OPEN;
        leftOrigin = origin;
      }
      score = cornerScore + (codes[column - 1] === code ? SAME : OTHER);
      origin = cornerOrigin;
      if (down > score) {
        score = down;
        origin = downOrigins[column] as number;
      }
      if (leftScore > score) {
        score = leftScore;
        origin = leftOrigin;
      }
      if (score <= 0) {
        score = 0;
        origin = row * width + column;
      }
      cornerScore = aboveScore;
      cornerOrigin = aboveOrigin;
      scores[column] = score;
      origins[column] = origin;
      if (score > bestScore) {
        bestScore = score;
        bestOrigin = origin;
        bestRow = row;
        bestColumn = column;
      }
    }
  }
  if (bestScore === 0) return null;
  return {
    posted: { start: Math.floor(bestOrigin / width), end: bestRow },
    printed: { start: bestOrigin % width, end: bestColumn },
    score: bestScore / UNIT,
  };
}
