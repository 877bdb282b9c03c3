import { type Annex, annexAt } from './annex.ts';
import type { Line } from './lines.ts';

/** The kind of a line in a plain-text UN report, told by its beginning; `text` for all that needs its surroundings. */
export type Element =
  | { readonly kind: 'summary' }
  | { readonly kind: 'annex'; readonly annex: Annex }
  | { readonly kind: 'text' };

const SUMMARY = /^(?:摘要|summary)$/iu;

export function classify(line: Line): Element {
  if (SUMMARY.test(line.text)) return { kind: 'summary' };
  const annex = annexAt(line);
  return annex === null ? { kind: 'text' } : { kind: 'annex', annex };
}
