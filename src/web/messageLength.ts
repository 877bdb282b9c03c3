/** UTF-16 units of a message, as for those who pay Discord; `web.tooLong` of the wording says it. */
export const LONGEST_MESSAGE = 4_000;
