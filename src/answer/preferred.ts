import type { Paragraph } from '../report/paragraph.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { clauses } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { focusOf } from './focus.ts';
import type { Understood } from './question/understand.ts';

/** 哪天 is no year, 哪个月 neither. */
const EXACT: readonly (readonly [asked: RegExp, printed: RegExp])[] = [
  [/几号|哪一?[天日]|几月几|which day|what (?:day|date)/u, /\d日/u],
  [/哪一?个?月|几月|which month/u, /\d月/u],
];

/** Of the places that hold the right kind of thing those that say it as exactly as asked, then those beside what is asked of it. */
export function preferred(places: readonly Span[], { text }: Paragraph, asked: Understood, library: Library): Span[] {
  if (places.length < 2) return [...places];
  const exact = EXACT.filter(([pattern]) => pattern.test(fold(asked.text).text));
  const printed = ({ start, end }: Span) => fold(text.slice(start, end)).text;
  const isExact = (place: Span) => exact.every(([, pattern]) => pattern.test(printed(place)));
  const parts = clauses(text);
  const clauseOf = (place: Span) => {
    const at = parts.findIndex((each) => contains(each, place));
    const part = parts[at] ?? place;
    // 2013 年 4 月，…获得授权: a date may be a clause by itself, before what it dates.
    const isAlone = part.end - part.start - (place.end - place.start) <= 1;
    return fold(text.slice(part.start, ((isAlone ? parts[at + 1] : undefined) ?? part).end)).text;
  };
  let best = some(places, isExact);
  for (const forms of focusOf(asked, library)) {
    best = some(best, (place) => forms.some((form) => clauseOf(place).includes(form)));
  }
  return best;
}

/** Those that pass, or all where none does. */
function some(places: readonly Span[], passes: (place: Span) => boolean): Span[] {
  const passing = places.filter(passes);
  return passing.length > 0 ? passing : [...places];
}
