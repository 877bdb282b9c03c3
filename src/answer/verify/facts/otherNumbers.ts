import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, unfold } from '../../../text/fold.ts';
import { qualifierStart } from '../../../text/numbers/qualifiers.ts';
import type { Quantity } from '../../../text/numbers/quantities.ts';
import { writtenNumbers } from '../../../text/numbers/writtenNumbers.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { type Clash, clashes, firstIn } from './facts.ts';

/** A number that counts or measures something. Raw offsets. */
interface Count extends Pick<Quantity, 'unit' | 'measure' | 'qualifier'>, Span {
  readonly value: number;
  /** The next characters, which say what it counts. */
  readonly after: string;
}

/** People round numbers from this value on: 7000 for 7 137. */
const ROUNDED = 1000;
/** The largest ratio between a number without a unit and the one it stands for. */
const ALIKE = 1.5;
/** A smaller number without a unit may mean anything, and so may a year. */
const TELLING = 100;
const YEAR = { from: 1900, to: 2099 };
const BEHIND = 6;
const WORD = /[\p{L}\p{N}]/u;

/** Posted numbers that are not printed, each with a printed one of the same unit. */
export const otherNumbers = (posted: Folded, printed: Folded, shown: Span): Clash[] =>
  clashes(countsIn(posted), countsIn(printed), agree, (number, free) =>
    firstIn(
      free.filter((other) => countsTheSame(number, other)),
      shown,
    ),
  );

export function states(text: Folded, numbers: Folded): boolean {
  const there = countsIn(text);
  return countsIn(numbers).every((each) =>
    there.some(({ value, measure }) => value === each.value && measure === each.measure),
  );
}

function countsIn(folded: Folded): Count[] {
  const { text } = folded;
  const dates = writtenDates(text);
  return writtenNumbers(text)
    .filter((quantity) => !dates.some((date) => overlaps(date, quantity)))
    .flatMap(({ start, end, unit, measure, qualifier, value }) => {
      if (typeof value !== 'number') return [];
      const after = text.slice(end, end + BEHIND).replace(/的/gu, '');
      return [{ ...unfold(folded, qualifierStart(text, start), end), unit, measure, qualifier, value, after }];
    });
}

function agree(said: Count, there: Count): boolean {
  if (said.measure !== null && there.measure !== null && said.measure !== there.measure) return false;
  if (said.value === there.value) return true;
  const step = said.value >= ROUNDED || said.qualifier ? stepOf(said.value) : 0;
  const more = there.value - said.value;
  if (said.qualifier === 'over' || said.qualifier === 'at least') return more > 0 && more <= step;
  if (said.qualifier === 'nearly' || said.qualifier === 'at most') return more < 0 && -more <= step;
  return Math.abs(more) <= (said.qualifier ? step : step / 2);
}

/** The place value of the last digit that is not zero: 100 for 85 200. */
function stepOf(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && step < value) step *= 10;
  return value % 1 === 0 ? step : 0;
}

function countsTheSame(said: Count, there: Count): boolean {
  if (said.measure === null || there.measure === null) {
    const isYear = said.value >= YEAR.from && said.value <= YEAR.to;
    const ratio = Math.max(said.value, there.value) / Math.min(said.value, there.value);
    return said.value >= TELLING && !isYear && ratio <= ALIKE;
  }
  if (said.measure !== there.measure) return false;
  if (said.measure === 'people' || said.measure === 'share') return true;
  if (said.unit !== there.unit) return false;
  // A unit for anything: the nouns must match, as 15 个领域 is no number of 15 个国家.
  return (
    said.measure !== 'things' || [...said.after].some((letter) => WORD.test(letter) && there.after.includes(letter))
  );
}
