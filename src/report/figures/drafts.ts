import type { Span } from '../../text/span.ts';
import type { Figure } from './figure.ts';
import { kindOfDate, kindOfQuantity, kindOfSymbol } from './kinds.ts';
import { findPeriods } from './periods.ts';
import { saidOfQuantity, uncut } from './said.ts';
import type { Sentence } from './sentence.ts';
import { wordsOfDate, wordsOfSymbol } from './statements.ts';
import { isChange, subjectOfQuantity, subjectOfSymbol, subjectOfTime } from './subjects.ts';

/** A figure before it is cut from its paragraph; its offsets are those of the folded sentence. */
export interface Draft extends Pick<Figure, 'kind' | 'value' | 'qualifier' | 'unit' | 'period' | 'isChange'> {
  readonly at: Span;
  readonly subject: Span;
  readonly said: Span;
}

const BARE = { qualifier: null, unit: null, isChange: false };

/** The figures of a sentence, in order. */
export function draftFigures(sentence: Sentence): Draft[] {
  const periods = findPeriods(sentence);
  const drafts = [
    ...periods.ownDates.map((date): Draft => {
      const subject = subjectOfTime(sentence, date);
      return {
        ...BARE,
        at: date,
        subject,
        said: wordsOfDate(sentence, date, periods.ownDates) ?? uncut(sentence, subject),
        kind: kindOfDate(sentence, date),
        value: date.value,
        period: periods.ofDate(date),
      };
    }),
    ...sentence.symbols.map((cited): Draft => {
      const subject = subjectOfSymbol(sentence, cited);
      return {
        ...BARE,
        at: cited,
        subject,
        said: wordsOfSymbol(sentence, cited),
        kind: kindOfSymbol(cited.symbol),
        value: cited.symbol,
        period: periods.ofSymbol(cited),
      };
    }),
    ...sentence.quantities.map((quantity): Draft => {
      const { value, unit, qualifier } = quantity;
      const subject = subjectOfQuantity(sentence, quantity);
      const words = sentence.text.slice(subject.start, subject.end);
      return {
        at: quantity,
        subject,
        said: saidOfQuantity(sentence, quantity, subject),
        isChange: isChange(sentence, quantity),
        kind: kindOfQuantity(quantity, words),
        value,
        unit,
        qualifier,
        period: periods.ofQuantity(quantity),
      };
    }),
  ];
  return drafts.toSorted((a, b) => a.at.start - b.at.start);
}
