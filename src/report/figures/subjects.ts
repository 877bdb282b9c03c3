import type { Quantity } from '../../text/numbers/quantities.ts';
import type { Span } from '../../text/span.ts';
import { clauseAt, type Sentence } from './sentence.ts';
import { bearer, nounAfter, topic, trim } from './words.ts';

/** Before the size of a change; with 到 or 至, before the new value. */
const CHANGE = /(?:[增减][加少长]|下降|上升|提高|降低|缩[短编减]|延长|扩大)(?:了|到|至|为)?$/u;
/** The rest of a title: 《1974年部队脱离接触协议》. */
const IN_TITLE = /^[^《》]*(?=》)/u;
/** Words between a date or symbol and its noun. */
const AFTER_DATE = /^(?:[的后中内间度]|之?前|期间|以来|之久|以后|及以后|号(?:决议|决定)?|\([^()]{0,20}\))+/u;
/** Joins another resolution. */
const WITH_ANOTHER = /^(?:和|及|以及|、)/u;
/** Before the content of a resolution: 决议表示，…. */
const SAYS = /^\p{L}{0,4}$/u;
const WORD = /\p{L}{2}/u;
const LEVEL = /[到至为]$/u;
const LETTER = /\p{L}/u;
const CONTEXT = 24;

/** The thing counted: the noun after the quantity, or the topic of its clause or of the clause before. */
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

/** Whether a number is the size of a change: 减少 15%, but not 缩编至 7 137 人. */
export function isChange(sentence: Sentence, at: Span): boolean {
  const before = wordsBefore(sentence, at);
  return CHANGE.test(before) && !LEVEL.test(before);
}

function wordsBefore(sentence: Sentence, at: Span): string {
  return sentence.text.slice(Math.max(clauseOf(sentence, at).start, at.start - CONTEXT), at.start);
}

/** The event at a date or in a length of time: the rest of its clause, else the text before, else the next clause. */
export function subjectOfTime(sentence: Sentence, time: Span): Span {
  const { bearer, before, after, next } = around(sentence, time);
  return choose(sentence.text, bearer ? [bearer] : [after, before, ...next], clauseOf(sentence, time));
}

/** The content of a resolution or report: the rest of its clause or the next; in brackets, the noun before. */
export function subjectOfSymbol(sentence: Sentence, symbol: Span): Span {
  const { text } = sentence;
  const { bearer, before, after, next } = around(sentence, symbol);
  const rest = text.slice(after.start, after.end);
  const said = SAYS.test(rest) || WITH_ANOTHER.test(rest) ? [...next, after, before] : [after, ...next, before];
  return choose(text, bearer ? [bearer] : said, clauseOf(sentence, symbol));
}

/** The noun before the brackets around a place, the words on both sides of it in its clause, and the next two clauses. */
function around(sentence: Sentence, { start, end }: Span) {
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

/** The opening offset of the brackets around a place; null outside brackets. */
function bracketAround(text: string, clause: Span, at: number): number | null {
  const before = text.slice(clause.start, at);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? clause.start + open : null;
}

const choose = (text: string, candidates: readonly Span[], clause: Span): Span =>
  candidates.find(({ start, end }) => WORD.test(text.slice(start, end))) ?? clause;
