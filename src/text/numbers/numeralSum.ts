const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, String(value)]));
DIGITS.set('〇', '0').set('两', '2');

const UNITS = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1_000n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);
const MYRIAD = 10_000n;
/** Contracted tens: 廿 is 二十, 卅 is 三十. */
const TENS = new Map([
  ['廿', '2'],
  ['卅', '3'],
]);
const ZERO = /^[零〇]$/u;

/** Decimals kept exactly; no report prints more. */
const DECIMALS = 12;
const ONE = 10n ** BigInt(DECIMALS);

/** 二〇一三 as 2013. */
export const toDigits = (han: string): string => Array.from(han, (digit) => DIGITS.get(digit) ?? digit).join('');

/** Adds up a numeral part by part, in integers: 3.25亿 must be 325000000 exactly. A sum that refuses a part is void. */
export class NumeralSum {
  /** All that a 万 or 亿 has closed, and what stands after it. */
  #closed = 0n;
  #open = 0n;
  /** The number that waits for its unit. */
  #pending: bigint | null = null;
  #printed = '';
  #afterZero = false;
  /** The unit before, and the smallest of 千百十 since the last 万 or 亿. */
  #last: bigint | null = null;
  #smallest = MYRIAD;
  /** Which of 万 and 亿 may still come. */
  #closers = '万亿';

  /** Whether the part, a number or a unit, fits after those before. */
  take(part: string): boolean {
    const tens = TENS.get(part);
    if (tens) return this.#number(tens) && this.#unit(10n);
    const unit = UNITS.get(part);
    if (unit === undefined) return this.#number(part);
    return unit < MYRIAD ? this.#unit(unit) : this.#close(part, unit);
  }

  total(): number | null {
    const rest = this.#rest();
    if (rest === null) return null;
    const total = this.#closed + this.#open + rest;
    if (total / ONE > BigInt(Number.MAX_SAFE_INTEGER)) return null;
    return Number(`${total / ONE}.${String(total % ONE).padStart(DECIMALS, '0')}`);
  }

  /** What stands after the last unit: 三万五 is 35 000 but 三万零五 is 30 005; 3万5 may be either and is neither. */
  #rest(): bigint | null {
    if (this.#pending === null || this.#last === null || this.#last === 10n) return this.#pending ?? 0n;
    if (this.#afterZero || this.#printed.startsWith('点')) return this.#pending;
    if (DIGITS.has(this.#printed)) return (this.#pending * this.#last) / 10n;
    return this.#printed.length === String(this.#last).length - 1 ? this.#pending : null;
  }

  #number(part: string): boolean {
    if (this.#pending !== null) return false;
    if (ZERO.test(part) && this.#last !== null) {
      this.#afterZero = true;
      return true;
    }
    const [whole = '', decimals = ''] = toDigits(part).replace('点', '.').split('.');
    if (decimals.length > DECIMALS || (whole === '' && this.#last === null)) return false;
    this.#pending = BigInt(whole) * ONE + BigInt(decimals.padEnd(DECIMALS, '0'));
    this.#printed = part;
    return true;
  }

  #unit(unit: bigint): boolean {
    // 十五 is fifteen, but 百五 is no number.
    if (this.#pending === null && (unit !== 10n || this.#last !== null)) return false;
    if (unit >= this.#smallest) return false;
    this.#open += (this.#pending ?? ONE) * unit;
    this.#smallest = unit;
    return this.#follow(unit);
  }

  #close(part: string, unit: bigint): boolean {
    if (!this.#closers.includes(part)) return false;
    const open = this.#open + (this.#pending ?? 0n);
    const isMyriadOfMyriads = part === '亿' && this.#last === MYRIAD;
    if (open === 0n && !isMyriadOfMyriads) return false;
    this.#closed = part === '亿' ? (this.#closed + open) * unit : this.#closed + open * unit;
    this.#closers = part === '亿' ? '万' : this.#closers.replace('万', '');
    this.#open = 0n;
    this.#smallest = MYRIAD;
    return this.#follow(unit);
  }

  #follow(unit: bigint): boolean {
    this.#pending = null;
    this.#last = unit;
    this.#afterZero = false;
    return true;
  }
}
