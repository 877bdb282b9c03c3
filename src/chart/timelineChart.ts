import type { DatedOccasion, ReportDate, TimelineEntry } from '../answer/lookup/timeline.ts';
import { placeNames } from '../presentation/quotes/quotation.ts';
import { isDated, occasionWords } from '../presentation/replies/timelineList.ts';
import { dateName } from '../presentation/wording/dateName.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { DatedRow, TimelineChart } from './chart.ts';
import { fitLine, fitLines, widthOf } from './fitText.ts';
import { dateEms, REPORT_EMS, WORDS_EMS } from './timelineDrawing.ts';

/** Enough for the longest words of an entry. */
const LINES = 4;

/** One row per date in the given order, without dates whose year is unknown. */
export const timelineChart = (entries: readonly TimelineEntry[], wording: Wording): TimelineChart => ({
  kind: 'timeline',
  rows: placed(entries).map((entry) =>
    isDated(entry)
      ? datedRow(entry, entries, wording)
      : { kind: 'report', label: fitLines(reportWords(entry, wording), REPORT_EMS, LINES) },
  ),
});

const placed = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.filter((entry) => !isDated(entry) || entry.year !== 'unknown');

function datedRow(entry: DatedOccasion, all: readonly TimelineEntry[], wording: Wording): DatedRow {
  const place = placeOf(entry, all, wording).join(' · ');
  return {
    kind: entry.occasion.kind,
    date: fitLine(dateName(entry.date, wording), dateEms(widthOf(place))),
    what: fitLines(markedWords(entry, wording), WORDS_EMS, LINES),
    place,
  };
}

/** A deadline is named as one, so that its mark needs no key. */
const markedWords = (entry: DatedOccasion, { timeline }: Wording): string =>
  (entry.occasion.kind === 'deadline' ? `${timeline.deadline} · ` : '') + occasionWords(entry);

const reportWords = ({ date, kind, document }: ReportDate, wording: Wording): string =>
  `${dateName(date, wording)} ${wording.timeline[kind]} (${document.symbol})`;

export const timelineValues = (entries: readonly TimelineEntry[], wording: Wording): string[] =>
  placed(entries).map((entry) =>
    isDated(entry)
      ? [dateName(entry.date, wording), markedWords(entry, wording), placeOf(entry, entries, wording).join(' · ')].join(
          ' ',
        )
      : reportWords(entry, wording),
  );

/** The paragraph of an entry, and a note if no year is printed. */
function placeOf({ occasion, year }: DatedOccasion, all: readonly TimelineEntry[], wording: Wording): string[] {
  const paragraphs = all.filter(isDated).map((entry) => entry.occasion.quote.paragraph);
  const nameOf = placeNames(paragraphs, wording);
  return [nameOf(occasion.quote.paragraph), ...(year === 'printed' ? [] : [wording.timeline.noYear])];
}
