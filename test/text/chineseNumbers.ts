import fc from 'fast-check';

/** Chinese numerals made from numbers: an independent reading against which the one of the sources is held. */
const DIGITS = '零一二三四五六七八九';

/** 0 to 9999, as 三千零五; `leads` says whether 十 may stand without 一. */
function group(value: number, leads: boolean): string {
  let text = '';
  for (const [power, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += DIGITS[digit] + unit;
    else if (text !== '' && value % power > 0 && !text.endsWith('零')) text += '零';
  }
  return leads ? text.replace(/^一十/u, '十') : text;
}

/** A whole number up to 10^12, as it is said: 三亿零二百万零五. */
export function han(value: number): string {
  if (value === 0) return '零';
  const groups = [value % 10_000, Math.floor(value / 10_000) % 10_000, Math.floor(value / 100_000_000)];
  const [low = 0, middle = 0, high = 0] = groups;
  const myriads = (n: number): string =>
    n < 10_000 ? group(n, true) : `${group(Math.floor(n / 10_000), true)}万${n % 10_000 ? gap(n % 10_000) : ''}`;
  let text = high > 0 ? `${myriads(high)}亿` : '';
  if (middle > 0) text += `${text ? gap(middle) : group(middle, true)}万`;
  // 三亿零五 and 三万零五, but 三万五千.
  if (low > 0) text += text ? (middle === 0 && low >= 1000 ? `零${group(low, false)}` : gap(low)) : group(low, true);
  return text;
}

const gap = (value: number): string => (value < 1000 ? '零' : '') + group(value, false);

/** The same in Traditional characters. */
export const traditional = (text: string): string =>
  text.replaceAll('万', '萬').replaceAll('亿', '億').replaceAll('两', '兩').replaceAll('点', '點');

export const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** 85 207: groups of three with a space between (UN Editorial Manual, Numbers). */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ' ');

/** Decimal digits with a point, moved to the right without arithmetic. */
function shifted(whole: number, decimals: string, places: number): number {
  const digits = decimals.padEnd(places, '0');
  return Number(`${whole}${digits.slice(0, places)}.${digits.slice(places) || '0'}`);
}

const whole = fc.oneof(fc.nat(10_000), fc.nat(2_000_000_000), fc.integer({ min: 0, max: 1_000_000_000_000 }));
const decimals = fc.stringMatching(/^\d{1,4}$/);

/** Numbers printed in every way that reports know, with their values. */
export const PRINTED = fc.oneof(
  whole.map((value) => ({ printed: han(value), value })),
  whole.map((value) => ({ printed: String(value), value })),
  whole.map((value) => ({ printed: grouped(value), value })),
  fc.tuple(fc.nat(9_999), decimals).map(([n, d]) => ({ printed: `${n}.${d}`, value: shifted(n, d, 0) })),
  fc.tuple(fc.nat(9_999), decimals).map(([n, d]) => ({
    printed: `${han(n)}点${Array.from(d, (digit) => DIGITS[Number(digit)]).join('')}`,
    value: shifted(n, d, 0),
  })),
  fc.tuple(fc.integer({ min: 1, max: 9_999 }), decimals, fc.constantFrom(['万', 4], ['亿', 8])).map(([n, d, unit]) => ({
    printed: `${n}.${d} ${unit[0]}`,
    value: shifted(n, d, Number(unit[1])),
  })),
  fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9 })).map(([n, k]) => ({
    printed: `${n}万${k}千`,
    value: n * 10_000 + k * 1_000,
  })),
);

/** The same in both scripts and widths. */
export const ANY_PRINTED = fc
  .tuple(
    PRINTED,
    fc.constantFrom(
      (text: string) => text,
      traditional,
      fullWidth,
      (text: string) => traditional(fullWidth(text)),
    ),
  )
  .map(([{ printed, value }, dress]) => ({ printed: dress(printed), value }));
