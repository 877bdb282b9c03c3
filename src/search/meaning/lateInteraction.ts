import { DIMENSIONS } from '../models/encoder.ts';
import type { Rows } from '../vectors/rows.ts';

/**
 * How well a text meets a question piece by piece: for each piece of the question the best cosine among the text's pieces,
 * averaged by the weights of the pieces (ColBERT's late interaction, Khattab and Zaharia 2020, with weights).
 */
export function lateInteraction(question: Float32Array, weights: readonly number[], text: Rows): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.reduce((sum, weight, piece) => {
    const vector = question.subarray(piece * DIMENSIONS, (piece + 1) * DIMENSIONS);
    return sum + weight * text.cosines(vector).reduce((best, cosine) => Math.max(best, cosine), -1);
  }, 0);
  return whole === 0 ? 0 : met / whole;
}
