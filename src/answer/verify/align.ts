import type { Span } from '../../text/span.ts';

/** The stretch of a posted text and the stretch of a printed one that correspond best. */
export interface Aligned {
  readonly posted: Span;
  readonly printed: Span;
  readonly score: number;
}

/** Leaving out a clause costs little more than leaving out a word, since that is what people leave out. */
const SAME = 2;
const OTHER = -2;
const OPEN = -5;
const EXTEND = -0.05;

/**
 * The best local alignment with affine gaps (Gotoh 1982), null where no character is shared. Row by row: time is the product
 * of the lengths, memory their sum. Of each cell only its score and its origin (row * width + column) are kept.
 */
export function align(posted: string, printed: string): Aligned | null {
  const width = printed.length + 1;
  const codes = Uint16Array.from({ length: printed.length }, (_, at) => printed.charCodeAt(at));
  const scores = new Float64Array(width);
  const origins = Float64Array.from({ length: width }, (_, column) => column);
  const downScores = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const downOrigins = new Float64Array(width);
  let best = { score: 0, origin: 0, row: 0, column: 0 };

  for (let row = 1; row <= posted.length; row++) {
    const code = posted.charCodeAt(row - 1);
    let [cornerScore, cornerOrigin] = [0, (row - 1) * width];
    let [leftScore, leftOrigin] = [Number.NEGATIVE_INFINITY, 0];
    let [score, origin] = [0, row * width];
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
      if (score + OPEN > leftScore) [leftScore, leftOrigin] = [score + OPEN, origin];

      score = cornerScore + (codes[column - 1] === code ? SAME : OTHER);
      origin = cornerOrigin;
      if (down > score) [score, origin] = [down, downOrigins[column] as number];
      if (leftScore > score) [score, origin] = [leftScore, leftOrigin];
      if (score <= 0) [score, origin] = [0, row * width + column];
      [cornerScore, cornerOrigin] = [aboveScore, aboveOrigin];
      scores[column] = score;
      origins[column] = origin;
      if (score > best.score) best = { score, origin, row, column };
    }
  }
  if (best.score === 0) return null;
  return {
    posted: { start: Math.floor(best.origin / width), end: best.row },
    printed: { start: best.origin % width, end: best.column },
    score: best.score,
  };
}
