/** The engine's weights: one value, so that bench/retrieval can switch off one at a time. */
export interface Weighing {
  /** The share of the best sentence's weight that is added to a passage's score. */
  readonly sentence: number;
  /** A passage's score from its words (as a share of the best passage's) and meaning (a z-score over all passages). */
  worth(wordShare: number, meaning: number, coverage: number): number;
  /** A passage's meaning from the z-scores of the whole and of its best window. */
  meaning(whole: number, window: number): number;
  /** The gain from comparing piece by piece (a z-score over the compared passages). */
  closerLook(closeness: number, coverage: number): number;
}

/** Tuned on cmrc-dev, drcd-dev, xquad-zh, lecoqa and the golden questions together (bench/results/retrieval.md). */
const MEANING = 1.6 / 3;
const CLOSER_LOOK = 0.3;

/** Meaning counts more at low `coverage` (0 to 1): long similar passages need words, reworded questions meaning. */
export const WEIGHING: Weighing = {
  // Terms close together tell more than terms far apart.
  sentence: 0.5,
  worth: (wordShare, meaning, coverage) => wordShare + MEANING * (1 - coverage) ** 1.5 * meaning,
  meaning: (whole, window) => (whole + window) / 2,
  closerLook: (closeness, coverage) => CLOSER_LOOK * (1 - coverage) ** 2 * closeness,
};
