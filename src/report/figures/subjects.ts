import type { Quantity } from '../../text/numbers/quantities.ts';
import type { Span } from '../../text/span.ts';
import { clauseAt, type Sentence } from './sentence.ts';
import { bearer, nounAfter, topic, trim } from './words.ts';

/** Before a number by which something changes; with 到 or 至, the number to which it changes. */
const CHANGE = /(?:[增减][加少长]|下降|上升|提高|降低|缩[短编减]|延长|扩大)(?:了|到|至|为)?$/u;
/** The rest of a title: 《1974年部队脱离接触协议》. */
const IN_TITLE = /^[^《》]*(?=》)/u;
/** Words between a date or symbol and what it belongs to. */
const AFTER_DATE = /^(?:[的后中内间度]|之?前|期间|以来|之久|以后|及以后|号(?:决议|决定)?|\([^()]{0,20}\))+/u;
/** A resolution that is named together with another one. */
const WITH_ANOTHER = /^(?:和|及|以及|、)/u;
/** Before a clause that says what a resolution says: 决议表示，…. */
const SAYS = /^\p{L}{0,4}$/u;
const WORD = /\p{L}{2}/u;
const LEVEL = /[到至为]$/u;
const LETTER = /\p{L}/u;
const CONTEXT = 24;

/** What a quantity counts: the noun after it, or the topic of its clause or of the clause before. */
export function subjectOfQuantity(sentence: Sentence, quantity: Quantity): Span {
  if (quantity.measure === 'time') return subjectOfTime(sentence, quantity);
  const { text, clauses, quantities } = sentence;
  const clause = clauseOf(sentence, quantity);
  const bracket = bracketAround(text, clause, quantity.start);
  if (bracket !== null) {
    const before = quantities.findLast(({ end }) => end <= bracket && end > clause.start);
    return choose(text, [bearer(text, { start: before?.end ?? clause.start, end: bracket })], clause);
  }
  const noun = nounAfter(text, quantity.end, clause.end);
  const previous = clauses[clauseAt(sentence, quantity.start) - 1];
  const topics = [
    topic(sentence, { start: clause.start, end: quantity.start }),
    ...(previous ? [topic(sentence, previous)] : []),
  ];
  if (CHANGE.test(wordsBefore(sentence, quantity))) {
    return choose(text, [...topics, noun], clause);
  }
  return LETTER.test(text.slice(noun.start, noun.end)) ? noun : choose(text, topics, clause);
}

/** Whether a number tells by how much something changes: 减少 15%, but not 缩编至 7 137 人. */
export function isChange(sentence: Sentence, at: Span): boolean {
  const before = wordsBefore(sentence, at);
  return CHANGE.test(before) && !LEVEL.test(before);
}

function wordsBefore(sentence: Sentence, at: Span): string {
  return sentence.text.slice(Math.max(clauseOf(sentence, at).start, at.start - CONTEXT), at.start);
}

/** What happens at a date or in a length of time: the rest of its clause, else what is before it, else the next. */
export function subjectOfTime(sentence: Sentence, time: Span): Span {
  const { bearer, before, after, next } = around(sentence, time);
  return choose(sentence.text, bearer ? [bearer] : [after, before, ...next], clauseOf(sentence, time));
}

/** What a resolution or report says: the rest of its clause or the next; for a symbol in brackets, the noun before. */
export function subjectOfSymbol(sentence: Sentence, symbol: Span): Span {
  const { text } = sentence;
  const { bearer, before, after, next } = around(sentence, symbol);
  const rest = text.slice(after.start, after.end);
  const said = SAYS.test(rest) || WITH_ANOTHER.test(rest) ? [...next, after, before] : [after, ...next, before];
  return choose(text, bearer ? [bearer] : said, clauseOf(sentence, symbol));
}

interface Surroundings {
  /** The noun before the brackets around the place. */
  readonly bearer: Span | null;
  readonly before: Span;
  readonly after: Span;
  /** The clauses that follow. */
  readonly next: readonly Span[];
}

function around(sentence: Sentence, { start, end }: Span): Surroundings {
  const { text, clauses } = sentence;
  const clause = clauseOf(sentence, { start, end });
  const bracket = bracketAround(text, clause, start);
  const skipped = AFTER_DATE.exec(text.slice(end, end + CONTEXT))?.[0].length ?? 0;
  const rest = text.slice(end, clause.end);
  const [title] = IN_TITLE.exec(rest) ?? [rest];
  const afterEnd = end + title.length;
  const index = clauseAt(sentence, start);
  return {
    bearer: bracket === null ? null : bearer(text, { start: clause.start, end: bracket }),
    before: topic(sentence, { start: clause.start, end: start }),
    after: trim(text, { start: Math.min(end + skipped, afterEnd), end: afterEnd }),
    next: clauses.slice(index + 1, index + 3).map((each) => trim(text, each)),
  };
}

export const clauseOf = (sentence: Sentence, { start, end }: Span): Span =>
  sentence.clauses[clauseAt(sentence, start)] ?? { start, end };

/** Where the brackets open that a place stands in; null where it stands in none. */
function bracketAround(text: string, clause: Span, at: number): number | null {
  const before = text.slice(clause.start, at);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? clause.start + open : null;
}

const choose = (text: string, candidates: readonly Span[], clause: Span): Span =>
  candidates.find(({ start, end }) => WORD.test(text.slice(start, end))) ?? clause;
