import type { Paragraph } from '../../../report/paragraph.ts';
import type { Library } from '../../../search/library.ts';
import type { Folded } from '../../../text/fold.ts';
import { type Fact, findFacts } from '../facts/facts.ts';
import { foldPrint } from '../facts/likePrint.ts';

/** A paragraph as posted texts are compared with it. */
export interface Printed {
  readonly paragraph: Paragraph;
  readonly folded: Folded;
  /** How often it holds each pair of neighbouring characters. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Where it states numbers, dates, names and negations: found when first needed. */
  readonly facts: readonly Fact[];
}

const known = new WeakMap<Library, readonly Printed[]>();

/** Every paragraph of the library, folded once. */
export function printedOf(library: Library): readonly Printed[] {
  const made = known.get(library) ?? library.passages.map(({ paragraph }) => prepare(paragraph, library));
  known.set(library, made);
  return made;
}

function prepare(paragraph: Paragraph, library: Library): Printed {
  let facts: readonly Fact[] | undefined;
  const folded = foldPrint(paragraph.text);
  return {
    paragraph,
    folded,
    pairs: countPairs(folded.text),
    get facts() {
      facts ??= findFacts(paragraph.text, library);
      return facts;
    },
  };
}

export function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
