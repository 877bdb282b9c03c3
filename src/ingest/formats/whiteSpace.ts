/** Chinese writes no spaces: what stands between two of these was made by whoever broke the lines of the file. */
const HAN = String.raw`\p{Script=Han}\u3001-\u303f\uff01-\uffee`;
const OPENING = '“‘';
const CLOSING = '”’';
const EITHER = '—…';

const betweenHan = (gap: string) =>
  new RegExp(
    `(?<=[${HAN}${CLOSING}${EITHER}])${gap}(?=[${HAN}])|(?<=[${HAN}])${gap}(?=[${HAN}${OPENING}${EITHER}])`,
    'gu',
  );

const SPACE_BETWEEN_HAN = betweenHan(' ');
const LINE_END_BETWEEN_HAN = betweenHan('\n');

/** A line as a browser shows it: white space is one space, none at the ends and none between Han characters. */
export const collapsed = (line: string): string =>
  line
    .replaceAll(/[ \t\n\f\r]+/gu, ' ')
    .trim()
    .replaceAll(SPACE_BETWEEN_HAN, '');

/** Lines as one line: line ends and tabs are one space, none between Han characters. Spaces that were written stay. */
export const oneLine = (lines: string): string =>
  lines
    .split(/[\n\t]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(LINE_END_BETWEEN_HAN, '')
    .replaceAll('\n', ' ');
