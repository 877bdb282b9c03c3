import { qualifierStart } from '../../text/numbers/qualifiers.ts';
import type { Quantity } from '../../text/numbers/quantities.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence } from './sentence.ts';
import { TOO_FEW } from './statements.ts';
import { clauseOf, isChange } from './subjects.ts';
import { LONGEST_SUBJECT } from './words.ts';

/** A share of the things counted in the clause before: 在 38 个索赔中，71%的索赔…，其中 58%的索赔…. */
const OF_THE_CLAUSE_BEFORE = /^其中/u;
const WHOLE = /^在.*中$/u;
const AFTER_NUMBER = /^(?:以上|[的多余])*/u;
/** A word that belongs to the text after the number: 在 15 个核心领域提供支助. */
const PREPOSITION = /[在于对向与从由]/u;
const TRAILING = /[,;:\s的]+$/u;
const LETTER = /\p{L}/gu;

/**
 * The clause of a number: it says what happens to people (14 名维和人员在 5 起敌对行动中被打死) or what has a share, without the
 * number and qualifier at its ends. Only the subject for a sum, a change, and one of several like numbers in a clause.
 */
export function saidOfQuantity(sentence: Sentence, quantity: Quantity, subject: Span): Span {
  const { measure } = quantity;
  const clause = clauseOf(sentence, quantity);
  if (measure === 'time') return saidOfDuration(sentence, clause);
  if (isChange(sentence, quantity) || measure === 'money' || measure === null) return uncut(sentence, subject);
  const inClause = sentence.quantities.filter((other) => other.measure === measure && isIn(clause, other));
  if (inClause.length > 1) return uncut(sentence, subject);
  const whole = measure === 'share' ? withItsWhole(sentence, clause) : clause;
  return withoutNumber(sentence, quantity, whole);
}

/** A subject cut at the longest length is extended to the end of its clause. */
export function uncut(sentence: Sentence, subject: Span): Span {
  const isCut = subject.end - subject.start >= LONGEST_SUBJECT;
  return isCut ? { start: subject.start, end: clauseOf(sentence, subject).end } : subject;
}

const isIn = (clause: Span, { start }: Span): boolean => clause.start <= start && start < clause.end;

/** Its clause; if too short (为期至多 24 个月), with the next one, or else the one before. */
function saidOfDuration({ text, clauses }: Sentence, clause: Span): Span {
  if (lettersOf(text, clause) >= TOO_FEW) return clause;
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  return { start: next ? clause.start : (clauses[index - 1] ?? clause).start, end: (next ?? clause).end };
}

function withItsWhole({ text, clauses }: Sentence, clause: Span): Span {
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (!before) return clause;
  const words = text.slice(clause.start, clause.end).trim();
  const leans =
    OF_THE_CLAUSE_BEFORE.test(words) ||
    words.startsWith('在') ||
    WHOLE.test(text.slice(before.start, before.end).trim());
  return leans ? { start: before.start, end: clause.end } : clause;
}

function withoutNumber({ text }: Sentence, quantity: Quantity, { start, end }: Span): Span {
  const head = { start, end: Math.max(start, qualifierStart(text, quantity.start)) };
  const skipped = AFTER_NUMBER.exec(text.slice(quantity.end, end))?.[0].length ?? 0;
  const tail = { start: quantity.end + skipped, end };
  if (lettersOf(text, head) <= 1 && !PREPOSITION.test(text.slice(head.start, head.end))) return trimmed(text, tail);
  return trimmed(text, lettersOf(text, tail) === 0 ? head : { start, end });
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: end - (TRAILING.exec(text.slice(start, end))?.[0].length ?? 0) };
}

const lettersOf = (text: string, { start, end }: Span): number => text.slice(start, end).match(LETTER)?.length ?? 0;
