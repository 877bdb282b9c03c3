import type { Span } from '../span.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Measure, type Unit, unitAt } from './units.ts';

/** Offsets in the folded text. */
export interface Quantity extends Span {
  /** A range (`5-10`), a fraction (`2/3`) and a designation (`B-767`) are strings. */
  readonly value: number | string;
  readonly unit: string | null;
  /** Null for a number without a unit, such as an agenda item's. */
  readonly measure: Measure | null;
  readonly qualifier: Qualifier | null;
}

const PERCENT: Unit = { name: '%', measure: 'share' };
/** "Over" between a number and its unit: 100多个, 二十余名. */
const MORE = /^[多余]/u;
/** The scale of a number may follow "over": 300多万, 二十余亿. */
const SCALED = /^[多余](?<scale>万亿|亿|万)/u;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** The first number's qualifier also applies to the second: 超过 90 个步兵营和 60 个建制警察部队. */
const COORDINATED = /^[^,;:。()了在被]{1,16}(?:和|及|与|、)$/u;
/** Part of a longer number or symbol, or of a time of day: 67/254, 10:30, 10时30分. */
const TORN_BEFORE = /[a-z\d][/:.]$/u;
const TORN_AFTER = /^(?:[/:]\d|[a-z]|时(?![间期代])|分(?=[,;。在至]|$))/u;
/** An ordinal, alone or in a row: 第25段, 第25和26段. */
const ORDER = /第(?:[\d一二三四五六七八九十]{1,4}[-至到和及与、,])*$/u;
/** Vague numbers and halves: 几十个, 十几个, 两年半. */
const VAGUE_BEFORE = /[几数好]$/u;
const VAGUE_AFTER = /^(?:几|来[个名次年]|个?半)/u;
/** Words that end in a numeral (统一, 唯一, 初二), and words that refer back (这两项, 该三国). */
const WORD_BEFORE = /(?:[统唯万逐初这那该此双]|上述|前述)$/u;
/** The start of a clause. Two things there are already known: 两个部还颁布了准则. */
const BEGINNING = /(?:^|[,;:。!?(“「])$/u;
/** A length of time in the name of a plan: 十年能力建设方案. */
const PLAN = /^[^\P{Script=Han}的了订定后前内来间里以之]{0,12}(?:方案|计划|规划|战略|纲领|纲要|预算|议程)/u;

/** Characters around a number that the patterns read. */
const CONTEXT = 16;

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

/** `end` is the offset where amount and unit end. */
interface Measured {
  readonly amount: Amount;
  readonly unit: Unit | null;
  readonly end: number;
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

const isCoordinated = (previous: Span | undefined, next: Span, folded: string): boolean =>
  previous !== undefined && COORDINATED.test(folded.slice(previous.end, next.start));

/** Whether an amount counts or measures. Chinese numerals are also parts of words, and 一个 often means "a". */
export function isCount({ amount, unit, end }: Measured, folded: string): boolean {
  const before = folded.slice(Math.max(0, amount.start - CONTEXT), amount.start);
  const after = folded.slice(end, end + CONTEXT);
  if (TORN_BEFORE.test(before) || TORN_AFTER.test(after) || ORDER.test(before)) return false;
  if (VAGUE_AFTER.test(after)) return false;
  return amount.form !== 'han' || (unit !== null && isHanCount(amount, unit, before, after));
}

function isHanCount({ value }: Amount, unit: Unit, before: string, after: string): boolean {
  if (value === 0 || value === 1 || VAGUE_BEFORE.test(before) || WORD_BEFORE.test(before)) return false;
  if (unit.measure === 'time') return !PLAN.test(after);
  return value !== 2 || !BEGINNING.test(before);
}
