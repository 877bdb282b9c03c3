import { clauses } from '../../text/sentences.ts';
import { Quote } from '../quote.ts';
import type { Figure } from './figure.ts';

const CONDITION = /^\s*(?:若|如果|倘若|假如|假设|假設)/u;

/** The clause with 若, 如果 … before a number in its sentence; null for none. */
export function conditionOf({ quote, printed }: Pick<Figure, 'quote' | 'printed'>): Quote | null {
  const { paragraph, start } = quote;
  const before = paragraph.text.slice(start, printed.start);
  const found = clauses(before).findLast((clause) => CONDITION.test(before.slice(clause.start, clause.end)));
  // The clause of the number itself is shown with the number.
  if (!found || found.end === before.length) return null;
  return Quote.cut(paragraph, { start: start + found.start, end: start + found.end });
}
