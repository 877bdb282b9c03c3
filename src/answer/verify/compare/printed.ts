import { once } from '../../../queue/once.ts';
import { pauses } from '../../../queue/slices.ts';
import type { Paragraph } from '../../../report/paragraph.ts';
import { headings } from '../../../report/section.ts';
import { type Library, perLibrary } from '../../../search/library.ts';
import type { Folded } from '../../../text/fold.ts';
import type { Outcome } from '../../answer.ts';
import { type Fact, findFacts } from '../facts/facts.ts';
import { foldPrint } from '../facts/likePrint.ts';

export interface Printed {
  readonly paragraph: Paragraph;
  /** This and the rest are made when first needed. */
  readonly folded: Folded;
  /** How often each pair of neighbouring characters occurs. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly facts: readonly Fact[];
}

export const printedOf = perLibrary((library): readonly Printed[] =>
  library.passages.map(({ paragraph }) => prepare(paragraph, library)),
);

/** Folds every paragraph, which takes seconds where there are many, beside a bot that answers. */
export async function foldAll(library: Library): Promise<void> {
  const pause = pauses();
  for (const printed of printedOf(library)) {
    void printed.folded;
    await pause();
  }
}

function prepare(paragraph: Paragraph, library: Library): Printed {
  const folded = once(() => foldPrint(paragraph.text));
  const pairs = once(() => tallyPairs(folded().text));
  const facts = once(() => findFacts(paragraph.text, library));
  return {
    paragraph,
    get folded() {
      return folded();
    },
    get pairs() {
      return pairs();
    },
    get facts() {
      return facts();
    },
  };
}

export function tallyPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** 二. or A. before a heading. */
const NUMERAL = /^\S{1,4}\.\s*/u;

/** The outcome for a text printed as a heading, which cannot be quoted; null for others. */
export function headingOutcome(text: string, library: Library): Outcome | null {
  const printed = headingsOf(library);
  if (printed.has(text)) return 'verbatim';
  const folded = foldPrint(text).text;
  return [...printed].some((heading) => foldPrint(heading).text === folded) ? 'verbatim_folded' : null;
}

/** Each with and without its numeral. */
const headingsOf = perLibrary(({ passages }) => new Set(passages.flatMap(({ paragraph }) => formsOf(paragraph))));

const formsOf = ({ section }: Paragraph): string[] =>
  headings(section).flatMap((heading) => [heading, heading.replace(NUMERAL, '')]);
