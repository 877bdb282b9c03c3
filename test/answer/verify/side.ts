import type { Side } from '../../../src/answer/verify/compare/grave.ts';
import { findFacts } from '../../../src/answer/verify/facts/facts.ts';
import { foldPrint } from '../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../src/search/library.ts';

/** A whole text as one side of a comparison. */
export function sideOf(raw: string, library: Library): Side {
  const folded = foldPrint(raw);
  return { raw, folded, span: { start: 0, end: folded.text.length }, facts: findFacts(raw, library) };
}
