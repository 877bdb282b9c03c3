import type { Span } from '../span.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { isCount, type Measured } from './counts.ts';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Measure, type Unit, unitAt } from './units.ts';

/** A number with its unit in a folded text. */
export interface Quantity extends Span {
  /** A range (`5-10`), a fraction (`2/3`) and a designation (`B-767`) stay words. */
  readonly value: number | string;
  readonly unit: string | null;
  /** Null for a number that stands alone, as that of an agenda item. */
  readonly measure: Measure | null;
  readonly qualifier: Qualifier | null;
}

const PERCENT: Unit = { name: '%', measure: 'share' };
/** "Over" between a number and its unit: 100多个, 二十余名. */
const MORE = /^[多余]/u;
/** 300多万, 二十余亿: what multiplies a number may stand behind the word for "over". */
const SCALED = /^[多余](?<scale>万亿|亿|万)/u;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** 超过 90 个步兵营和 60 个建制警察部队: what stands before the first number holds for the second, too. */
const COORDINATED = /^[^,;:。()了在被]{1,16}(?:和|及|与|、)$/u;
const CONTEXT = 20;

/** Every number of a folded text that counts or measures something, in order. */
export function findQuantities(folded: string): Quantity[] {
  const quantities: Quantity[] = [];
  let leading: Qualifier | null = null;
  for (const found of findAmounts(folded)) {
    const amount = scaled(found, folded);
    const { unit, end, isMore: isMoreThan } = withUnit(amount, folded);
    const isMore = isMoreThan || amount !== found;
    if (!isCount({ amount, unit, end }, folded)) continue;
    leading =
      qualifierBefore(folded, amount.start) ?? (isCoordinated(quantities.at(-1), amount, folded) ? leading : null);
    quantities.push({
      start: amount.start,
      end,
      value: amount.value,
      unit: unit?.name ?? null,
      measure: amount.form === 'fraction' ? 'share' : (unit?.measure ?? null),
      qualifier: leading ?? (isMore ? 'over' : qualifierAfter(folded, end)),
    });
  }
  return quantities;
}

function scaled(amount: Amount, folded: string): Amount {
  const scale = SCALED.exec(folded.slice(amount.end, amount.end + 3))?.groups?.scale;
  if (!scale || typeof amount.value !== 'number') return amount;
  return { ...amount, value: amount.value * (SCALES[scale] ?? 1), end: amount.end + 1 + scale.length };
}

function withUnit(amount: Amount, folded: string): Measured & { readonly isMore: boolean } {
  const { form, end } = amount;
  if (form === 'percent') return { amount, unit: PERCENT, end, isMore: false };
  if (form === 'designation') return { amount, unit: null, end, isMore: false };
  const isMore = MORE.test(folded.slice(end, end + 1)) && unitAt(folded, end + 1) !== null;
  const at = isMore ? end + 1 : end;
  const unit = unitAt(folded, at);
  return { amount, unit, end: unit ? at + unit.name.length : end, isMore };
}

function isCoordinated(previous: Span | undefined, next: Span, folded: string): boolean {
  return (
    previous !== undefined &&
    next.start - previous.end <= CONTEXT &&
    COORDINATED.test(folded.slice(previous.end, next.start))
  );
}
