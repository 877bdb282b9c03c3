import type { Span } from '../span.ts';
import { findNumerals, type Numeral } from './numerals.ts';

/** A numeral, or two read as one number. */
export interface Amount extends Span {
  readonly value: number | string;
  readonly form: 'arabic' | 'han' | 'percent' | 'fraction' | 'designation';
}

const PERCENT = '百分之';
const DESIGNATION = /[a-z]{1,10}-?$/u;
/** Text after a share: 3/4 的学校. Before other words, 67/254 is a symbol. */
const SHARE_OF = /^(?:的|强|以上)/u;
/** Characters before a numeral that the patterns read. */
const CONTEXT = 11;

/** Amounts of a folded text, in order: 百分之二十, 三分之二 (`2/3`), 5至10 (`5-10`) and B-767 are one each. */
export function findAmounts(folded: string): Amount[] {
  const amounts: Amount[] = [];
  let previous: Numeral | null = null;
  for (const numeral of findNumerals(folded)) {
    const pair: Amount | null = previous ? readPair(previous, numeral, folded) : null;
    if (pair) amounts.pop();
    amounts.push(pair ?? readOne(numeral, folded));
    previous = pair ? null : numeral;
  }
  return amounts;
}

function readPair(first: Numeral, second: Numeral, folded: string): Amount | null {
  const between = folded.slice(first.end, second.start);
  const span = { start: first.start, end: second.end };
  if (between === '分之') return { ...span, value: `${second.value}/${first.value}`, form: 'fraction' };
  const isShare =
    between === '/' && first.value < second.value && SHARE_OF.test(folded.slice(second.end, second.end + 2));
  if (isShare) return { ...span, value: `${first.value}/${second.value}`, form: 'fraction' };
  if (!/^[-至到]$/u.test(between) || first.isHan !== second.isHan) return null;
  return { ...span, value: `${first.value}-${second.value}`, form: second.isHan ? 'han' : 'arabic' };
}

function readOne({ start, end, value, isHan }: Numeral, folded: string): Amount {
  const before = folded.slice(Math.max(0, start - CONTEXT), start);
  if (before.endsWith(PERCENT)) return { start: start - PERCENT.length, end, value, form: 'percent' };
  const [name] = isHan ? [] : (DESIGNATION.exec(before) ?? []);
  if (name === undefined) return { start, end, value, form: isHan ? 'han' : 'arabic' };
  const designated = { start: start - name.length, end };
  return { ...designated, value: folded.slice(designated.start, end).toUpperCase(), form: 'designation' };
}
