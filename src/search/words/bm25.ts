/** Parameters of MiniSearch's BM25+ for passages of 200 to 500 characters, tuned on the sets of docs/quality.md. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
