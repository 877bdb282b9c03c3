import { DIMENSIONS } from '../models/encoder.ts';
import type { Rows } from '../vectors/rows.ts';

/**
 * How well a text meets a question piece by piece: for each piece of the question the best cosine among the text's pieces,
 * averaged by the weights of the pieces (ColBERT's late interaction, Khattab and Zaharia 2020, with weights).
 */
export function lateInteraction(question: Float32Array, weights: readonly number[], text: Rows): number {
  let sum = 0;
  let whole = 0;
  for (const [piece, weight] of weights.entries()) {
    sum += weight * bestCosine(question, piece, text);
    whole += weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

/** How near the nearest piece of a text comes to one piece of the question. */
function bestCosine(question: Float32Array, piece: number, text: Rows): number {
  const vector = question.subarray(piece * DIMENSIONS, (piece + 1) * DIMENSIONS);
  return text.cosines(vector).reduce((best, cosine) => Math.max(best, cosine), -1);
}
