import { DIMENSIONS } from '../models/encoder.ts';
import type { Rows } from '../vectors/rows.ts';

/** For each question piece the best cosine in the text, as a weighted mean (ColBERT: Khattab and Zaharia 2020). */
export function lateInteraction(question: Float32Array, weights: readonly number[], text: Rows): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.reduce((sum, weight, piece) => {
    const vector = question.subarray(piece * DIMENSIONS, (piece + 1) * DIMENSIONS);
    return sum + weight * text.cosines(vector).reduce((best, cosine) => Math.max(best, cosine), -1);
  }, 0);
  return whole === 0 ? 0 : met / whole;
}
