import { clauses } from '../../text/sentences.ts';
import { Quote } from '../quote.ts';
import type { Figure } from './figure.ts';

const CONDITION = /^\s*(?:若|如果|倘若|假如|假设|假設)/u;

/** What must be so for a number to hold: the clause of its sentence before it that begins with 若, 如果 …; null for none. */
export function conditionOf({ quote, printed }: Pick<Figure, 'quote' | 'printed'>): Quote | null {
  const { paragraph, start } = quote;
  const before = paragraph.text.slice(start, printed.start);
  const found = clauses(before).findLast((clause) => CONDITION.test(before.slice(clause.start, clause.end)));
  // A clause that the number itself stands in is said with it.
  if (!found || found.end === before.length) return null;
  return Quote.cut(paragraph, { start: start + found.start, end: start + found.end });
}
