/** How words and meaning are weighed; tuned on cmrc-dev, drcd-dev, xquad-zh, lecoqa and the golden questions together. */
const MEANING = 1.2 / 3;
const CLOSER_LOOK = 0.3;

/**
 * What a passage is worth: its words as a share of the best passage's, and its meaning (a z-score over all passages). The
 * less of the question the best passage holds by its words (`coverage`, 0 to 1), the more the meaning counts: long,
 * much-alike passages need the words, short or differently worded questions the meaning.
 */
export const weigh = (wordShare: number, meaning: number, coverage: number): number =>
  wordShare + MEANING * (1 - coverage) ** 1.5 * meaning;

/** What a closer look, piece by piece, adds (a z-score over the passages looked at). */
export const weighCloserLook = (closeness: number, coverage: number): number =>
  CLOSER_LOOK * (1 - coverage) ** 2 * closeness;
