/** Longest message in UTF-16 units, as Discord allows it to those who pay. `web.tooLong` of the wording names it. */
export const LONGEST_MESSAGE = 4_000;
