/** Chinese writes no spaces: what stands between two of these was made by whoever broke the lines of the file. */
const HAN = String.raw`\p{Script=Han}\u3001-\u303f\uff01-\uffee`;
const OPENING = '“‘（《〈「『【〔';
const CLOSING = '”’…—';

const BETWEEN_HAN = new RegExp(`(?<=[${HAN}${CLOSING}]) (?=[${HAN}])|(?<=[${HAN}]) (?=[${HAN}${OPENING}…—])`, 'gu');

/** A line as a browser shows it: white space is one space, none at the ends and none between Han characters. */
export const collapsed = (line: string): string =>
  line
    .replaceAll(/[ \t\n\f\r]+/gu, ' ')
    .trim()
    .replaceAll(BETWEEN_HAN, '');
