import { refold, unfold } from '../../../text/fold.ts';
import { hull, overlaps, type Span } from '../../../text/span.ts';
import type { Difference } from '../../answer.ts';
import { type Fact, foldedFacts } from '../facts/facts.ts';
import { compare, type Same } from './compare.ts';
import type { Part } from './cover.ts';
import type { Side } from './grave.ts';

/** A quote may end with another mark (UN Editorial Manual, Quotations), except one that asks or exclaims. */
const CLOSING_MARK = /(?<![。．.，,；;：:、！？!?…])[。．.，,；;：:、]$/u;

export const withoutClosingMark = (text: string): string => text.replace(CLOSING_MARK, '');

type Posted = Omit<Side, 'span'>;

interface Compared {
  readonly differences: readonly Difference[];
  readonly same: Same;
  /** For each part, its printed raw span. */
  readonly printed: readonly Span[];
}

/** Null where the text and its sources have too little in common. */
export function differencesOf({ raw, folded, facts }: Posted, parts: readonly Part[]): Compared | null {
  const differences: Difference[] = [];
  const printed: Span[] = [];
  const same = { all: 0, plain: 0 };
  for (const [index, part] of parts.entries()) {
    const { source } = part;
    const start = parts[index - 1]?.posted.end ?? 0;
    const end = index === parts.length - 1 ? folded.text.length : part.posted.end;
    const before = folded.text.slice(start, part.posted.start);
    const after = folded.text.slice(part.posted.end, end);
    const whole = foldedFacts(source.folded, source.facts);
    const against = (span: Span) =>
      compare(
        { raw, folded, span: { start, end }, facts },
        { raw: source.paragraph.text, folded: source.folded, span, facts: source.facts },
        source.paragraph.errata,
      );
    const guessed = stretch(part, before, after, whole);
    const first = against(guessed);
    if (!first) return null;
    const least = stretch(part, '', '', whole);
    const held = refold(source.folded, first.held);
    const span = held.start < held.end ? hull(least, held) : least;
    const comparison = span.start === guessed.start && span.end === guessed.end ? first : against(span);
    if (!comparison) return null;
    const rawSpan = unfold(source.folded, span.start, span.end);
    printed.push(rawSpan);
    same.all += comparison.same.all;
    same.plain += comparison.same.plain;
    if (index > 0) differences.push(joint(raw, unfold(folded, start, end), source.paragraph.text, rawSpan));
    differences.push(...comparison.differences);
  }
  return { differences: differences.filter((each) => !isClosing(each, raw)), same, printed };
}

const isClosing = ({ at, posted, printed }: Difference, raw: string): boolean =>
  raw.slice(at.end).trim() === '' &&
  [posted, printed].every((text) => withoutClosingMark(text) === '') &&
  (posted === '' || CLOSING_MARK.test(raw.slice(0, at.end).trimEnd()));

const joint = (raw: string, posted: Span, text: string, printed: Span): Difference => ({
  kind: 'joined',
  at: { start: posted.start, end: posted.start },
  posted: raw.slice(posted.start, posted.end).trim(),
  printed: text.slice(printed.start, printed.end),
  grave: false,
});

const BOUNDARY = /[,;:.!?\n]/u;
const SENTENCE_END = /^[.!?](?!\d)/u;
const MARK = /^\p{P}/u;
const WORD = /[\p{L}\p{N}]/u;
/** Printed words may be this many characters longer than the matching posted ones. */
const LONGER = 3;

/** Extends the printed stretch by the length of more posted text, or to a near mark. Cuts no `facts` (folded spans). */
export function stretch({ printed, source }: Part, before: string, after: string, facts: readonly Fact[]): Span {
  const { text } = source.folded;
  const start = before === '' ? printed.start : startOf(text, printed.start, before.length);
  const end = after === '' ? printed.end : endOf(text, printed.end, after);
  const isCut = (fact: Fact) => overlaps(fact, { start, end }) || (fact.key === 'not' && fact.end === start);
  const cut = facts.filter(isCut);
  return {
    start: Math.min(start, ...cut.map((fact) => fact.start)),
    end: Math.max(end, ...cut.map((fact) => fact.end)),
  };
}

function startOf(text: string, at: number, length: number): number {
  const least = Math.max(0, at - length - LONGER);
  for (let start = at; start > least; start--) {
    if (BOUNDARY.test(text[start - 1] as string)) return start;
  }
  return least === 0 ? 0 : at - length;
}

function endOf(text: string, at: number, after: string): number {
  // A mark matches a mark.
  if (!WORD.test(after)) return MARK.test(text.slice(at, at + 1)) ? at + 1 : at;
  // The next sentence matches nothing.
  if (SENTENCE_END.test(text.slice(at - 1, at + 1))) return at;
  const { length } = after;
  for (let end = at; end < Math.min(text.length, at + length + LONGER); end++) {
    if (BOUNDARY.test(text[end] as string)) return end;
  }
  return Math.min(text.length, at + length);
}
