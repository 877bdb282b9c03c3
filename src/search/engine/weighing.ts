/** What the engine weighs, and how: one value, so that bench/retrieval can take away one thing at a time. */
export interface Weighing {
  /** The share of the best sentence's weight that is added to a passage's score. */
  readonly sentence: number;
  /** What a passage is worth: its words as a share of the best passage's, and its meaning (a z-score over all passages). */
  worth(wordShare: number, meaning: number, coverage: number): number;
  /** What a passage means to the question: of the z-scores of the whole and of its best window. */
  meaning(whole: number, window: number): number;
  /** What a closer look, piece by piece, adds (a z-score over the passages looked at). */
  closerLook(closeness: number, coverage: number): number;
}

/** How words and meaning are weighed; tuned on cmrc-dev, drcd-dev, xquad-zh, lecoqa and the golden questions together. */
const MEANING = 1.2 / 3;
const CLOSER_LOOK = 0.3;

/**
 * The less of the question the best passage holds by its words (`coverage`, 0 to 1), the more the meaning counts: long,
 * much-alike passages need the words, short or differently worded questions the meaning.
 */
export const WEIGHING: Weighing = {
  // Terms close together tell more than terms far apart.
  sentence: 0.5,
  worth: (wordShare, meaning, coverage) => wordShare + MEANING * (1 - coverage) ** 1.5 * meaning,
  meaning: (whole, window) => (whole + window) / 2,
  closerLook: (closeness, coverage) => CLOSER_LOOK * (1 - coverage) ** 2 * closeness,
};
