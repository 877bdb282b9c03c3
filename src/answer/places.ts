import type { FigureKind } from '../report/figures/figure.ts';
import { findSymbols } from '../report/symbols.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { apart } from '../text/apart.ts';
import { findDates } from '../text/dates.ts';
import { fold, unfold } from '../text/fold.ts';
import { findQuantities } from '../text/quantities.ts';
import type { Span } from '../text/span.ts';
import { figuresFor, type Slots } from './slots.ts';

const DATES: readonly FigureKind[] = ['date', 'deadline'];

/** Where a passage holds something of the main kind asked for: numbers with what they count, dates, symbols; in order. */
export function placesOf(passage: Passage, slots: Slots, library: Library): Span[] {
  const { paragraph } = passage;
  switch (slots.asked.asks[0]) {
    case 'resolution':
      return findSymbols(paragraph.text);
    case 'count':
    case 'money':
    case 'share':
      return figuresFor(passage, slots, library).map(({ printed, subject }) => {
        const isNext = paragraph.text.startsWith(subject, printed.end);
        return { start: printed.start, end: isNext ? printed.end + subject.length : printed.end };
      });
    case 'when': {
      const figures = library.figures.filter(
        ({ quote, kind }) => quote.paragraph === paragraph && DATES.includes(kind),
      );
      return figures.map(({ printed }) => printed);
    }
    case 'duration': {
      const folded = fold(paragraph.text);
      const times = findQuantities(folded.text).filter(({ measure }) => measure === 'time');
      const lengths = apart(times, findDates(folded.text));
      return lengths.map(({ start, end }) => unfold(folded, start, end));
    }
    default:
      return [];
  }
}
