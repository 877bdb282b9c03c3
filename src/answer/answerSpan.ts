import { Quote } from '../report/quote.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { clauses } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { bestClause, sentenceWith } from './evidence.ts';
import { placesOf } from './places.ts';
import type { Slots } from './slots.ts';
import { clauseSuits } from './suits.ts';

/** What a list stands behind. */
const LIST = /(?:[:：]|(?:包括|即|分别是|分别为)[:：]?)(?=[^。！？]{0,300}[、；;])/gu;
/** Code units that clauses may reach together: three lines on a phone. */
const LENGTH = 100;

/** The short span of a quote that answers, of the kind asked for; the clauses that say most where no kind is certain. */
export function answerSpan(quote: Quote, passage: Passage, slots: Slots, library: Library): Quote | null {
  const clause = bestClause(library, quote, slots.asked, clauseSuits(passage, slots, library));
  const places = placesOf(passage, slots, library).filter((place) => contains(quote, place));
  const inClause = clause ? places.filter((place) => contains(clause, place)) : [];
  // A length of time may be part of anything; other kinds are what was asked for wherever the quote has them.
  const [place] = inClause.length > 0 || slots.asked.asks[0] === 'duration' ? inClause : places;
  if (place) return Quote.cut(quote.paragraph, place);
  const list = slots.asked.asks.includes('list') ? listIn(quote) : null;
  return list ?? (clause ? withNext(clause, quote) : null);
}

/** What stands behind 包括 or a colon: the first that names several things. */
function listIn({ paragraph, text, start, end }: Quote): Quote | null {
  for (const { 0: mark, index } of text.matchAll(LIST)) {
    const first = start + index + mark.length;
    // Behind a colon items may hold commas; behind 包括 a comma ends the list.
    const ends = /[:：]$/u.test(mark) ? /[。！？]|$/u : /[,，;；。！？]|$/u;
    const items = paragraph.text.slice(first, first + paragraph.text.slice(first, end).search(ends));
    if (/[、;；]/u.test(items)) return Quote.cut(paragraph, { start: first, end: first + items.length });
  }
  return null;
}

/** A clause names the thing, those round it say what of it: all, while they stay short and in one sentence of the quote. */
function withNext(clause: Quote, quote: Quote): Quote {
  const { paragraph } = clause;
  const sentence = sentenceWith(clause);
  const spans = clauses(sentence.text).map(
    ({ start, end }): Span => ({ start: start + sentence.start, end: end + sentence.start }),
  );
  const inside = spans.filter((span) => contains(quote, span));
  const end = Math.max(clause.end, ...inside.map((span) => span.end).filter((end) => end - clause.start <= LENGTH));
  const start = Math.min(clause.start, ...inside.map((span) => span.start).filter((start) => end - start <= LENGTH));
  return Quote.cut(paragraph, { start, end });
}
