import type { Paragraph } from '../../report/paragraph.ts';
import { headings } from '../../report/section.ts';
import type { Library } from '../../search/library.ts';
import type { Outcome } from '../answer.ts';
import { foldPrint } from './facts/likePrint.ts';

/** 二. or A. before the words of a heading. */
const NUMERAL = /^\S{1,4}\.\s*/u;

/** What a text is that a report prints as a heading, which no quote can be cut from; null where none does. */
export function headingOutcome(text: string, library: Library): Outcome | null {
  const printed = headingsOf(library);
  if (printed.has(text)) return 'verbatim';
  const folded = foldPrint(text).text;
  return [...printed].some((heading) => foldPrint(heading).text === folded) ? 'verbatim_folded' : null;
}

const known = new WeakMap<Library, ReadonlySet<string>>();

/** Each with its numeral and without. */
function headingsOf(library: Library): ReadonlySet<string> {
  const made = known.get(library) ?? new Set(library.passages.flatMap(({ paragraph }) => formsOf(paragraph)));
  known.set(library, made);
  return made;
}

const formsOf = ({ section }: Paragraph): string[] =>
  headings(section).flatMap((heading) => [heading, heading.replace(NUMERAL, '')]);
