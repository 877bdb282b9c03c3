import { findQuantities } from '../text/quantities.ts';
import type { Span } from '../text/span.ts';

/** A length of time tells when, where it is counted to or from something: 最后 18 个月, 三个月内, 随后两年. */
const BEFORE = /(?:最后|剩余|还有|还剩|随后|此后|今后|未来|接下来)的? ?$/u;
const BEHIND = /^ ?(?:内|之内|以内|后|之后|以后|前|之前)/u;

/** The lengths of time of a folded text that say when something is. */
export const relativeTimes = (folded: string): Span[] =>
  findQuantities(folded).filter(
    ({ measure, start, end }) =>
      measure === 'time' && (BEFORE.test(folded.slice(0, start)) || BEHIND.test(folded.slice(end))),
  );
