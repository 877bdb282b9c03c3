import type { FigureKind } from '../report/figures/figure.ts';
import { findSymbols } from '../report/symbols.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { apart } from '../text/apart.ts';
import { findDates } from '../text/dates.ts';
import { fold, unfold } from '../text/fold.ts';
import { findQuantities } from '../text/quantities.ts';
import type { Span } from '../text/span.ts';
import { preferred } from './preferred.ts';
import { relativeTimes } from './relativeTimes.ts';
import { figuresFor, ORDINAL, type Slots } from './slots.ts';

const DATES: readonly FigureKind[] = ['date', 'deadline'];

/** Where a passage holds what is asked for, of the main kind: numbers with what they count, dates, symbols; in order. */
export const placesOf = (passage: Passage, slots: Slots, library: Library): Span[] =>
  preferred(ofKind(passage, slots, library), passage.paragraph, slots.asked, library);

function ofKind(passage: Passage, slots: Slots, library: Library): Span[] {
  const { paragraph } = passage;
  switch (slots.asked.asks[0]) {
    case 'resolution':
      return findSymbols(paragraph.text);
    case 'count':
      if (slots.counted?.isOrdinal) return ordinals(paragraph.text);
      return numbers(passage, slots, library);
    case 'money':
    case 'share':
      return numbers(passage, slots, library);
    case 'when':
      return dates(passage, library);
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

/** Each with what it counts, where that is printed next. */
function numbers(passage: Passage, slots: Slots, library: Library): Span[] {
  const { text } = passage.paragraph;
  return figuresFor(passage, slots, library).map(({ printed: { start, end }, subject }) => ({
    start,
    end: text.startsWith(subject, end) ? end + subject.length : end,
  }));
}

function ordinals(text: string): Span[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(new RegExp(ORDINAL, 'gu')), ({ 0: found, index }) =>
    unfold(folded, index, index + found.length),
  );
}

/** Dates and times that say when something is or was; those of resolutions and reports only where there is no other. */
function dates({ paragraph }: Passage, library: Library): Span[] {
  const folded = fold(paragraph.text);
  const all = findDates(folded.text).map(({ start, end }) => unfold(folded, start, end));
  const told = library.figures
    .filter(({ quote, kind }) => quote.paragraph === paragraph && DATES.includes(kind))
    .map(({ printed }) => printed);
  const relative = relativeTimes(folded.text).map(({ start, end }) => unfold(folded, start, end));
  return [...told, ...apart(all, told), ...apart(relative, [...told, ...all])];
}
