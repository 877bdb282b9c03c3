import { type Span, withoutSpace } from '../../text/span.ts';
import type { Figure } from './figure.ts';
import { kindOfDate, kindOfQuantity, kindOfSymbol } from './kinds.ts';
import type { ReadSentence } from './readParagraph.ts';
import { saidOfQuantity, uncut } from './said.ts';
import { wordsOfDate, wordsOfSymbol } from './statements.ts';
import { isChange, subjectOfQuantity, subjectOfSymbol, subjectOfTime } from './subjects.ts';

/** The figures of a paragraph, in order: every number with a meaning of its own. */
export const figuresIn = (read: readonly ReadSentence[]): Figure[] => read.flatMap(figuresOfSentence);

const BARE = { qualifier: null, unit: null, isChange: false, heads: [] };

function figuresOfSentence({ sentence, periods, quote, entityAt }: ReadSentence): Figure[] {
  const { text } = quote.paragraph;
  const { ownDates } = periods;
  /** All spans are offsets in the folded sentence. */
  const figure = (at: Span, subject: Span, said: Span, facts: Pick<Figure, 'kind' | 'value' | 'period'>): Figure => {
    const words = sentence.raw(subject);
    const printed = sentence.raw(at);
    const beside = sentence.raw(said);
    return {
      ...BARE,
      ...facts,
      quote,
      printed,
      subject: text.slice(words.start, words.end),
      // A number that stands alone has no words beside it.
      said: beside.start < beside.end ? withoutSpace(text, beside) : printed,
      entity: entityAt(at),
    };
  };
  const found = [
    ...ownDates.map((date) => {
      const subject = subjectOfTime(sentence, date);
      const said = wordsOfDate(sentence, date, ownDates) ?? uncut(sentence, subject);
      const kind = kindOfDate(sentence, date);
      return figure(date, subject, said, { kind, value: date.value, period: periods.ofDate(date) });
    }),
    ...sentence.symbols.map((cited) => {
      const facts = { kind: kindOfSymbol(cited.symbol), value: cited.symbol, period: periods.ofSymbol(cited) };
      return figure(cited, subjectOfSymbol(sentence, cited), wordsOfSymbol(sentence, cited), facts);
    }),
    ...sentence.quantities.map((quantity) => {
      const { value, unit, qualifier } = quantity;
      const subject = subjectOfQuantity(sentence, quantity);
      const kind = kindOfQuantity(quantity, sentence.text.slice(subject.start, subject.end));
      const facts = { kind, value, unit, qualifier, period: periods.ofQuantity(quantity) };
      const said = saidOfQuantity(sentence, quantity, subject);
      return { ...figure(quantity, subject, said, facts), isChange: isChange(sentence, quantity) };
    }),
  ];
  return found.toSorted((a, b) => a.printed.start - b.printed.start);
}
