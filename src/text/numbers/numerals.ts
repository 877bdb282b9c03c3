import { fold } from '../fold.ts';
import type { Span } from '../span.ts';

/** Offsets in the folded text. */
export interface Numeral extends Span {
  readonly value: number;
  /** Written with Chinese numerals only: 三千, but not 3千. */
  readonly isHan: boolean;
}

/** Numerals in either script. The parts begin with different characters, so matching is linear. */
const RUN = /(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿廿卅]+(?:点[零〇一二三四五六七八九]+)?)+/gu;
/** A number up to its unit, or a unit. */
const PART =
  /\d+(?:\.\d+)?|[零〇一二两三四五六七八九](?:点[零〇一二三四五六七八九]+)?|点[零〇一二三四五六七八九]+|[十百千万亿廿卅]/gu;
/** Read digit by digit, as years are: 二〇一三. Two digits without a zero are vague: 三五 is three to five. */
const BY_DIGITS = /^[零〇一二三四五六七八九]{3,}$|^[一二三四五六七八九][零〇]$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Characters of the longest printed number in words; 十二亿三千四百五十六万七千八百九十点五 has 20. */
const LONGEST = 40;

const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (digit, value) => [digit, String(value)])),
  ...{ 〇: '0', 两: '2' },
};
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1_000n, 万: 10_000n, 亿: 100_000_000n };
const MYRIAD = 10_000n;
const TENS: Readonly<Record<string, readonly string[]>> = { 廿: ['二', '十'], 卅: ['三', '十'] };

/** Decimals kept exactly. No report prints more. */
const DECIMALS = 12;
const ONE = 10n ** BigInt(DECIMALS);

/** Numbers of a folded text (see `fold`). 二三十 and a bare 百 are not exact numbers. */
export const findNumerals = (folded: string): Numeral[] =>
  Array.from(folded.matchAll(RUN)).flatMap(({ 0: run, index }): Numeral[] => {
    const value = parse(run);
    return value === null ? [] : [{ value, isHan: HAN.test(run), start: index, end: index + run.length }];
  });

/** A typed number: `85 207`, `8.5万`, `三億兩千萬`; null for anything else. */
export const readNumeral = (text: string): number | null => parse(fold(text).text);

/** 二〇一三 as 2013. */
export const toDigits = (han: string): string => Array.from(han, (digit) => DIGITS[digit] ?? digit).join('');

function parse(run: string): number | null {
  if (run === '' || run.length > LONGEST) return null;
  if (BY_DIGITS.test(run)) return Number(toDigits(run));
  const parts = run.match(PART) ?? [];
  return parts.join('') === run ? sumOf(parts) : null;
}

/** Adds numbers and units in integers: 3.25亿 must be 325000000 exactly. Null if one does not fit. */
export function sumOf(parts: readonly string[]): number | null {
  /** The sum closed by 万 or 亿, the sum after it, and the number that waits for its unit. */
  let [closed, open] = [0n, 0n];
  let pending: { readonly value: bigint; readonly printed: string } | null = null;
  /** The last unit, the smallest of 千百十 since the last 万 or 亿, and which of these two may still follow. */
  let [last, smallest, closers] = [0n, MYRIAD, '万亿'];
  let isAfterZero = false;
  for (const part of parts.flatMap((each) => TENS[each] ?? each)) {
    const unit = UNITS[part];
    if (unit === undefined) {
      const value: bigint | null = pending ? null : scaled(part);
      const isPlace = last > 0n && (part === '零' || part === '〇');
      if (value === null || (part.startsWith('点') && last === 0n)) return null;
      if (isPlace) isAfterZero = true;
      else pending = { value, printed: part };
      continue;
    }
    if (unit < MYRIAD) {
      // 十五 is fifteen, but 百五 is no number.
      if ((!pending && (unit !== 10n || last > 0n)) || unit >= smallest) return null;
      open += (pending?.value ?? ONE) * unit;
      smallest = unit;
    } else {
      const section: bigint = open + (pending?.value ?? 0n);
      // 一万亿 has nothing between its units.
      if (!closers.includes(part) || (section === 0n && !(part === '亿' && last === MYRIAD))) return null;
      closed = part === '亿' ? (closed + section) * unit : closed + section * unit;
      closers = part === '亿' ? '万' : closers.replace('万', '');
      [open, smallest] = [0n, MYRIAD];
    }
    [pending, last, isAfterZero] = [null, unit, false];
  }
  const rest = pending ? restOf(pending, last, isAfterZero) : 0n;
  return rest === null ? null : unscaled(closed + open + rest);
}

/** The number after the last unit: 三万五 is 35 000 but 三万零五 is 30 005. 3万5 may be either, so it is no number. */
function restOf({ value, printed }: { value: bigint; printed: string }, last: bigint, isAfterZero: boolean) {
  if (last <= 10n || isAfterZero || printed.startsWith('点')) return value;
  if (printed in DIGITS) return (value * last) / 10n;
  return printed.length === String(last).length - 1 ? value : null;
}

/** An integer in units of the last kept decimal; null for more decimals. */
function scaled(part: string): bigint | null {
  const [whole = '', decimals = ''] = toDigits(part).replace('点', '.').split('.');
  return decimals.length > DECIMALS ? null : BigInt(whole) * ONE + BigInt(decimals.padEnd(DECIMALS, '0'));
}

const unscaled = (sum: bigint): number | null =>
  sum / ONE > BigInt(Number.MAX_SAFE_INTEGER)
    ? null
    : Number(`${sum / ONE}.${String(sum % ONE).padStart(DECIMALS, '0')}`);
