import type { Amount } from './amounts.ts';
import type { Unit } from './units.ts';

/** An amount with the unit after it, and the offset where both end. */
export interface Measured {
  readonly amount: Amount;
  readonly unit: Unit | null;
  readonly end: number;
}

/** Belongs to a longer number or symbol, or tells the time of day: 67/254, 10:30, 10时30分. */
const TORN_BEFORE = /[a-z\d][/:.]$/u;
const TORN_AFTER = /^(?:[/:]\d|[a-z]|时(?![间期代])|分(?=[,;。在至]|$))/u;
/** An order, alone or in a row: 第25段, 第25和26段. */
const ORDER = /第(?:[\d一二三四五六七八九十]{1,4}[-至到和及与、,])*$/u;
/** "Some" and "one and a half" have no number: 几十个, 十几个, 两年半. */
const VAGUE_BEFORE = /[几数好]$/u;
const VAGUE_AFTER = /^(?:几|来[个名次年]|个?半)/u;
/** Words that end in a numeral (统一, 唯一, 初二), and those that point back at what is known (这两项, 该三国). */
const WORD_BEFORE = /(?:[统唯万逐初这那该此双]|上述|前述)$/u;
/** Where a clause begins; two things that begin one are known: 两个部还颁布了准则. */
const BEGINNING = /(?:^|[,;:。!?(“「])$/u;
/** A length of time in the name of a plan: 十年能力建设方案. */
const PLAN = /^[^\P{Script=Han}的了订定后前内来间里以之]{0,12}(?:方案|计划|规划|战略|纲领|纲要|预算|议程)/u;

/** Longest stretch that the patterns look at. */
const CONTEXT = 16;

/** Whether an amount counts or measures something. Chinese numerals also write words, and 一个 is merely "a". */
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
