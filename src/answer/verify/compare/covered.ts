import type { Quote } from '../../../report/quote.ts';
import type { Library } from '../../../search/library.ts';
import type { Span } from '../../../text/span.ts';
import { findFacts, WORD } from '../facts/facts.ts';
import { foldPrint } from '../facts/likePrint.ts';

/**
 * Whether a quote holds every word of a text that says something, and states each of its numbers, dates, names and
 * negations, in whatever notation. In what order it says them is not asked: the text may say something else.
 */
export function isCovered(text: string, quote: Quote, library: Library): boolean {
  const printed = foldPrint(quote.text).text;
  const [said, stated] = [findFacts(text, library), findFacts(quote.text, library)];
  const isStated = ({ key, or }: { key: string; or?: string }) =>
    key === WORD || stated.some((fact) => fact.key === key || fact.key === or);
  const numbers = said.filter(({ key }) => /^(?:number|date|unit) /u.test(key));
  const words = [...library.analysis.words(blanked(text, numbers))];
  const denials = (facts: typeof said) => facts.filter(({ key }) => key === 'not').length;
  return (
    words.length > 0 &&
    text.length <= quote.text.length &&
    words.every((word) => printed.includes(word)) &&
    said.every(isStated) &&
    denials(said) === denials(stated)
  );
}

/** A text with spaces for these stretches. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
