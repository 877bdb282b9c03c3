import { overlaps, type Span } from '../span.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { unitAt } from './units.ts';

/** Cheque and contract numerals, then the ordinary ones in the same order. */
const FINANCIAL = '壹贰叁参肆伍陆柒捌玖拾佰仟';
const ORDINARY = '一二三三四五六七八九十百千';
/** A number with cheque numerals only, or with a cheque unit: 队伍一百人 does not begin with a 5. */
const FINANCIAL_RUN =
  /[壹贰叁参肆伍陆柒捌玖零]{1,9}[万亿]+|[壹贰叁参肆伍陆柒捌玖零〇一二三四五六七八九十百千万亿]{0,20}[拾佰仟][壹贰叁参肆伍陆柒捌玖零〇一二三四五六七八九十百千万亿拾佰仟]{0,20}/gu;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const SCALED =
  /(?<![\d.])(?<number>\d{1,15}(?:\.\d{1,9})?) ?(?<scale>hundred|thousand|million|mn|billion|bn|trillion)(?![a-z])/gu;
const PERCENT = /(?<![\d.])(?<number>\d{1,15}(?:\.\d{1,9})?) ?(?:per ?cent|pct)(?![a-z])/gu;
const PER_MILLE = /(?<base>[千万])分之(?<number>\d{1,9}(?:\.\d{1,9})?|[一二三四五六七八九])/gu;
const DOLLARS_BEFORE = /(?:us)?\$ ?$/u;
const DOLLARS_BEHIND = /^ ?(?:us ?)?(?:dollars?|usd)(?![a-z])/u;
/** Characters that the patterns read. */
const CONTEXT = 12;

/** `unitSpan` is before or after the number; null if the unit has no place of its own. */
export interface WrittenNumber extends Quantity {
  readonly unitSpan: Span | null;
}

/** Replaces cheque numerals by ordinary ones (八万五千 for 捌万伍仟); the length stays. */
export const withPlainNumerals = (folded: string): string =>
  folded.replace(FINANCIAL_RUN, (run) =>
    run.length < 2 ? run : Array.from(run, (numeral) => ORDINARY[FINANCIAL.indexOf(numeral)] ?? numeral).join(''),
  );

/** Numbers as printed (`findQuantities`) or typed: 捌万伍仟, 7.5 billion, 5 per cent, 千分之四. Fractions become per cent. */
export function writtenNumbers(folded: string): WrittenNumber[] {
  const text = withPlainNumerals(folded);
  const shares = [...text.matchAll(PERCENT)].map((match) => share(match, Number(match.groups?.number), text));
  const perMille = [...text.matchAll(PER_MILLE)].map((match) => {
    const number = '一二三四五六七八九'.indexOf(match.groups?.number ?? '') + 1 || Number(match.groups?.number);
    return share(match, number / (match.groups?.base === '千' ? 10 : 100), text);
  });
  const written = [...shares, ...perMille, ...[...text.matchAll(SCALED)].map((match) => scaled(match, text))];
  const printed = findQuantities(text).filter((quantity) => !written.some((each) => overlaps(each, quantity)));
  return [...written, ...printed].map((quantity) => withUnitSpan(quantity, text)).toSorted((a, b) => a.start - b.start);
}

/** Numbers that count nothing, such as those of a list. */
export const bareNumbers = (folded: string, written: readonly Span[]): Amount[] =>
  findAmounts(withPlainNumerals(folded)).filter((amount) => !written.some((number) => overlaps(number, amount)));

function share({ 0: found, index: start }: RegExpExecArray, value: number, text: string): Quantity {
  const end = start + found.length;
  const qualifier = qualifierBefore(text, start) ?? qualifierAfter(text, end);
  return { start, end, value: round(value), unit: '%', measure: 'share', qualifier };
}

function scaled({ 0: found, index: start, groups }: RegExpExecArray, text: string): Quantity {
  const at = start + found.length;
  const unitStart = text[at] === ' ' ? at + 1 : at;
  const unit = dollars({ start, end: at }, text) ? null : unitAt(text, unitStart);
  const { name = null, measure = null } = unit ?? {};
  const end = name === null ? at : unitStart + name.length;
  const value = round(Number(groups?.number) * (SCALES[groups?.scale ?? ''] ?? 1));
  const qualifier = qualifierBefore(text, start) ?? qualifierAfter(text, end);
  return { start, end, value, unit: name, measure, qualifier };
}

function dollars({ start, end }: Span, text: string): Span | null {
  const [before] = DOLLARS_BEFORE.exec(text.slice(Math.max(0, start - CONTEXT), start)) ?? [];
  if (before) return { start: start - before.length, end: start };
  const [behind] = DOLLARS_BEHIND.exec(text.slice(end, end + CONTEXT)) ?? [];
  return behind ? { start: end, end: end + behind.length } : null;
}

function withUnitSpan(quantity: Quantity, text: string): WrittenNumber {
  const { start, end, value, unit, measure } = quantity;
  const percent = typeof value === 'string' ? percentOf(value) : null;
  if (percent !== null) return { ...quantity, value: percent, unit: '%', measure: 'share', unitSpan: null };
  const money = unit === null ? dollars({ start, end }, text) : null;
  if (money) return { ...quantity, unit: '美元', measure: 'money', unitSpan: money };
  const isBehind = unit !== null && measure !== 'share' && text.slice(start, end).endsWith(unit);
  return { ...quantity, unitSpan: isBehind ? { start: end - unit.length, end } : null };
}

/** 1/5 is a fifth, 20 per cent. */
function percentOf(fraction: string): number | null {
  const [part = 0, whole = 0] = fraction.split('/').map(Number);
  return part > 0 && whole > 0 ? round((100 * part) / whole) : null;
}

/** Rounded to 12 digits, so that 7.1 × 10⁶ is a whole number. */
const round = (value: number): number => Number(value.toPrecision(12));
