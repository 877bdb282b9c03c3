import { overlaps, type Span } from '../../../text/span.ts';
import type { Fact } from '../facts/facts.ts';
import type { Part } from './cover.ts';

const BOUNDARY = /[,;:.!?\n]/u;
const SENTENCE_END = /^[.!?](?!\d)/u;
const MARK = /^\p{P}/u;
const WORD = /[\p{L}\p{N}]/u;
/** How much longer than the posted words the printed ones may be that they stand for. */
const LONGER = 3;

/**
 * The printed stretch of a part made longer where words stand before or after it that correspond to nothing: to the mark
 * where its clause begins or ends, if that is near, else by as much. `facts`: spans of the folded text, never cut.
 */
export function stretch({ printed, source }: Part, before: string, after: string, facts: readonly Fact[]): Span {
  const { text } = source.folded;
  const start = before === '' ? printed.start : startOf(text, printed.start, before.length, facts);
  const end = after === '' ? printed.end : endOf(text, printed.end, after);
  const isCut = (fact: Fact) => overlaps(fact, { start, end }) || (fact.key === 'not' && fact.end === start);
  const cut = facts.filter(isCut);
  return {
    start: Math.min(start, ...cut.map((fact) => fact.start)),
    end: Math.max(end, ...cut.map((fact) => fact.end)),
  };
}

/** The beginning of a fact that is near: by as much is a guess, a name or a number is none. */
const atFact = (facts: readonly Span[], at: number): number =>
  facts.find(({ start }) => start >= at && start <= at + LONGER)?.start ?? at;

function startOf(text: string, at: number, length: number, facts: readonly Span[]): number {
  const least = Math.max(0, at - length - LONGER);
  for (let start = at; start > least; start--) {
    if (BOUNDARY.test(text[start - 1] as string)) return start;
  }
  return least === 0 ? 0 : atFact(facts, at - length);
}

function endOf(text: string, at: number, after: string): number {
  // A mark stands for a mark.
  if (!WORD.test(after)) return MARK.test(text.slice(at, at + 1)) ? at + 1 : at;
  // Behind the end of a sentence the next one stands for nothing.
  if (SENTENCE_END.test(text.slice(at - 1, at + 1))) return at;
  const { length } = after;
  for (let end = at; end < Math.min(text.length, at + length + LONGER); end++) {
    if (BOUNDARY.test(text[end] as string)) return end;
  }
  return Math.min(text.length, at + length);
}
