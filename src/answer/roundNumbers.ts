import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { findNumerals } from '../text/numerals.ts';

/** Below this nobody rounds, and everything would be near something. */
const SMALLEST = 1_000;

/** The numbers as printed that a question gives rounded, each once: 8.5万 for 85 207. */
export function printedNumbers(question: string, { figures }: Library): string[] {
  const { text } = fold(question);
  const asked = findNumerals(text).filter(({ value }) => value >= SMALLEST);
  const printed = asked.flatMap(({ value, start, end }) => {
    const half = unitOf(text.slice(start, end), value) / 2;
    const near = figures.filter((figure) => typeof figure.value === 'number' && Math.abs(figure.value - value) <= half);
    return near.map(({ quote, printed }) => quote.paragraph.text.slice(printed.start, printed.end));
  });
  return [...new Set(printed)];
}

/** What the last digit that is not a zero stands for: 100 for 85 200, 1 000 for 8.5万. */
function unitOf(typed: string, value: number): number {
  if (/^\d+$/u.test(typed) && !typed.endsWith('00')) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
