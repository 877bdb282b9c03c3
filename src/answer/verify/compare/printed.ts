import type { Paragraph } from '../../../report/paragraph.ts';
import { headings } from '../../../report/section.ts';
import { type Library, perLibrary } from '../../../search/library.ts';
import type { Folded } from '../../../text/fold.ts';
import type { Outcome } from '../../answer.ts';
import { type Fact, findFacts } from '../facts/facts.ts';
import { foldPrint } from '../facts/likePrint.ts';

/** A paragraph, prepared for comparing posted texts with it. */
export interface Printed {
  readonly paragraph: Paragraph;
  readonly folded: Folded;
  /** How often it holds each pair of neighbouring characters. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Found when they are first needed. */
  readonly facts: readonly Fact[];
}

/** Every paragraph of the library, folded once. */
export const printedOf = perLibrary((library): readonly Printed[] =>
  library.passages.map(({ paragraph }) => prepare(paragraph, library)),
);

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

/** 二. or A. before a heading. */
const NUMERAL = /^\S{1,4}\.\s*/u;

/** The outcome for a text that is printed as a heading, from which no quote can be cut; null for any other. */
export function headingOutcome(text: string, library: Library): Outcome | null {
  const printed = headingsOf(library);
  if (printed.has(text)) return 'verbatim';
  const folded = foldPrint(text).text;
  return [...printed].some((heading) => foldPrint(heading).text === folded) ? 'verbatim_folded' : null;
}

/** Each with its numeral and without. */
const headingsOf = perLibrary(({ passages }) => new Set(passages.flatMap(({ paragraph }) => formsOf(paragraph))));

const formsOf = ({ section }: Paragraph): string[] =>
  headings(section).flatMap((heading) => [heading, heading.replace(NUMERAL, '')]);
