import { unfold } from '../../../text/fold.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { type Fact, WORD } from '../facts/facts.ts';
import type { Printed } from './printed.ts';

/** A stretch of a paragraph, as raw offsets. */
export interface Place extends Span {
  readonly printed: Printed;
}

/** What is sought: a text, folded or not, and the facts it states. */
export interface Sought {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** Where the library prints a text byte for byte; of several places the one that follows `before`. */
export const findVerbatim = (sought: Sought, library: readonly Printed[], before: Place | null): Place | null =>
  first(library, before, (printed) =>
    occurrences(sought.text, printed.paragraph.text)
      .map((start) => ({ printed, start, end: start + sought.text.length }))
      .filter((place) => statesTheSame(place, sought.facts)),
  );

/** The same for a folded text among folded texts. */
export const findFolded = (sought: Sought, library: readonly Printed[], before: Place | null): Place | null =>
  first(library, before, (printed) =>
    occurrences(sought.text, printed.folded.text)
      .map((start) => ({ printed, ...unfold(printed.folded, start, start + sought.text.length) }))
      .filter((place) => statesTheSame(place, sought.facts)),
  );

/**
 * Whether the words say in their paragraph what they say by themselves: 苏丹 cut from 南苏丹 is another country, 207 of
 * 85 207 another number, 马里 of 马里稳定团 no mission, what stands behind 不 was denied, and 过 was 不过.
 */
function statesTheSame({ printed: { facts }, start, end }: Place, stated: readonly Fact[]): boolean {
  const there = facts.filter((fact) => overlaps(fact, { start, end }));
  return (
    stated.every(({ key }) => there.some((fact) => fact.key === key || isPartOfDate(key, fact.key))) &&
    !facts.some((fact) => (fact.key === 'not' && fact.end === start) || (fact.key === WORD && cuts(start, fact))) &&
    there.every(
      ({ key, ...name }) =>
        !key.startsWith('name ') || contains({ start, end }, name) || stated.some((fact) => fact.key === key),
    )
  );
}

const cuts = (at: number, { start, end }: Span): boolean => start < at && at < end;

/** 1月21日 of 2013年1月21日. */
const isPartOfDate = (part: string, date: string): boolean =>
  part.startsWith('date ') && date.startsWith('date ') && date.includes(part.slice('date '.length));

function first(library: readonly Printed[], before: Place | null, look: (printed: Printed) => Place[]): Place | null {
  const following = before ? look(before.printed).find(({ start }) => start >= before.end) : undefined;
  if (following) return following;
  for (const printed of library) {
    const [place] = look(printed);
    if (place) return place;
  }
  return null;
}

function occurrences(text: string, within: string): number[] {
  const found: number[] = [];
  for (let at = within.indexOf(text); at >= 0 && text !== ''; at = within.indexOf(text, at + text.length))
    found.push(at);
  return found;
}
