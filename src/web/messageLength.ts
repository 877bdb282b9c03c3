/** Longest message in UTF-16 units: Discord's limit for paying users. The wording `web.tooLong` names it too. */
export const LONGEST_MESSAGE = 4_000;
