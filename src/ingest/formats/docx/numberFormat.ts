import { roman } from '../../../text/numbers/roman.ts';
import { letter } from '../letter.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A number as the numbering of Word writes it (ECMA-376, ST_NumberFormat); null for a format that is not known. */
export function written(number: number, format: string): string | null {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    case 'lowerLetter':
      return repeatedLetter(number);
    case 'upperLetter':
      return repeatedLetter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number) ?? String(number);
    case 'upperRoman':
      return roman(number)?.toUpperCase() ?? String(number);
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return number < 100 ? chinese(number, '一') : Array.from(String(number), (digit) => digitOf(digit)).join('');
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
      return chinese(number, '一');
    case 'japaneseCounting':
      return chinese(number, '').replaceAll('零', '');
    case 'decimalFullWidth':
      return String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    default:
      return null;
  }
}

/** `z` is followed by `aa`, `bb`. Not so in HTML. */
function repeatedLetter(number: number): string {
  const times = Math.floor((number - 1) / 26) + 1;
  const single = letter(((number - 1) % 26) + 1);
  return single && times <= 30 ? single.repeat(times) : String(number);
}

const digitOf = (digit: string): string => (digit === '0' ? '○' : (DIGITS[Number(digit)] ?? digit));

/** 十一, 二十, 一百零一. `one` stands before hundreds and thousands that are one. */
function chinese(number: number, one: '一' | ''): string {
  if (number < 1 || number > 9999) return String(number);
  const digits = Array.from(String(number), Number);
  const text = digits
    .map((digit, at) => {
      const unit = digits.length - 1 - at;
      if (digit === 0) return '零';
      const leaves = digit === 1 && ((unit === 1 && at === 0) || (unit > 0 && one === ''));
      return `${leaves ? '' : DIGITS[digit]}${UNITS[unit]}`;
    })
    .join('');
  return text.replaceAll(/零+/gu, '零').replace(/零$/u, '');
}
