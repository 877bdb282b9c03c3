/** Scores as distances from their mean in standard deviations; all 0 where all are alike. */
export function standardize(scores: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(scores);
  const mean = all.reduce((sum, score) => sum + score, 0) / (all.length || 1);
  const deviation = Math.sqrt(all.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (all.length || 1));
  return all.map((score) => (deviation > 1e-9 ? (score - mean) / deviation : 0));
}
