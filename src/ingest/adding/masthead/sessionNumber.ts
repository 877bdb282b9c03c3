import { readNumeral } from '../../../text/numbers/numerals.ts';

const CHINESE = /^第(?<number>[一二三四五六七八九十百零〇\d]{1,5})[届屆][会會][议議]$/u;
const ENGLISH = /^(?<words>[a-z-]+) session$/iu;

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** The number of the session that a line of a masthead names: 第六十八届会议, Sixty-eighth session; null for other lines. */
export function sessionNumber(line: string): number | null {
  const chinese = CHINESE.exec(line)?.groups?.number;
  if (chinese) return readNumeral(chinese);
  const words = ENGLISH.exec(line)?.groups?.words?.toLowerCase();
  return words ? readOrdinal(words) : null;
}

/** Up to 99: sixty-eighth, twentieth, second. */
function readOrdinal(words: string): number | null {
  const [tens = '', unit] = words.split('-');
  if (unit === undefined) {
    const round = TENS.findIndex((word) => tens === `${word}ieth`);
    return round >= 0 ? (round + 2) * 10 : UNITS.indexOf(tens) + 1 || null;
  }
  const ten = TENS.findIndex((word) => tens === `${word}y`);
  const one = UNITS.indexOf(unit);
  return ten >= 0 && one >= 0 && one < 9 ? (ten + 2) * 10 + one + 1 : null;
}
