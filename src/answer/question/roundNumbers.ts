import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { findNumerals } from '../../text/numbers/numerals.ts';

/** Below this nobody rounds, and everything would be near something. */
const SMALLEST = 1_000;

/** The numbers as printed that a question gives rounded, each once: 8.5万 for 85 207. */
export function printedNumbers(question: string, library: Library): string[] {
  const { text } = fold(question);
  const asked = findNumerals(text).filter(({ value }) => value >= SMALLEST);
  const printed = asked.flatMap(({ value, start, end }) => {
    const half = unitOf(text.slice(start, end), value) / 2;
    return Array.from(formsOf(library)).flatMap(([near, forms]) => (Math.abs(near - value) <= half ? [...forms] : []));
  });
  return [...new Set(printed)];
}

const known = new WeakMap<Library, ReadonlyMap<number, ReadonlySet<string>>>();

/** Each number of a library with the forms it is printed in, made when a question first needs them. */
function formsOf(library: Library): ReadonlyMap<number, ReadonlySet<string>> {
  const made = known.get(library);
  if (made) return made;
  const forms = new Map<number, Set<string>>();
  for (const { value, quote, printed } of library.figures) {
    if (typeof value !== 'number') continue;
    const form = quote.paragraph.text.slice(printed.start, printed.end);
    forms.set(value, (forms.get(value) ?? new Set()).add(form));
  }
  known.set(library, forms);
  return forms;
}

/** What the last digit that is not a zero stands for: 100 for 85 200, 1 000 for 8.5万. */
function unitOf(typed: string, value: number): number {
  if (/^\d+$/u.test(typed) && !typed.endsWith('00')) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
