import type { DatedFigure, TimelineEntry } from '../answer/timeline.ts';
import { dateName } from '../presentation/dateName.ts';
import { datedWords } from '../presentation/timelineList.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { paragraphName } from '../report/citation.ts';
import type { DatedRow, ReportRow, TimelineChart } from './chart.ts';
import { fitLine, fitLines } from './fitText.ts';
import { DATE_EMS, REPORT_EMS, WORDS_EMS } from './timelineDrawing.ts';

/** Dates in the order given, one row each. */
export function timelineChart(entries: readonly TimelineEntry[], wording: Wording): TimelineChart {
  const rows = entries.map((entry) => ('figure' in entry ? datedRow(entry, wording) : reportRow(entry, wording)));
  const { event, deadline, report } = wording.timeline;
  const marks = [
    { mark: 'event', label: event },
    { mark: 'deadline', label: deadline },
    { mark: 'report', label: report },
  ] as const;
  return { kind: 'timeline', rows, legend: marks.filter(({ mark }) => rows.some(({ kind }) => kind === mark)) };
}

const datedRow = ({ kind, date, figure }: DatedFigure, wording: Wording): DatedRow => ({
  kind,
  date: fitLine(dateName(date, wording), DATE_EMS),
  what: fitLines(datedWords(figure), WORDS_EMS, 2),
  place: paragraphName(figure.quote.paragraph.id, wording.language),
});

const reportRow = (entry: Exclude<TimelineEntry, DatedFigure>, wording: Wording): ReportRow => ({
  kind: 'report',
  label: fitLine(
    `${dateName(entry.date, wording)} ${wording.timeline[entry.kind]} (${entry.document.symbol})`,
    REPORT_EMS,
  ),
});

/** What the picture says, row by row, in words. */
export const timelineValues = (
  entries: readonly TimelineEntry[],
  { rows }: TimelineChart,
  wording: Wording,
): string[] =>
  rows.map((row, index) => {
    if (row.kind === 'report') return row.label;
    const entry = entries[index] as DatedFigure;
    const mark = row.kind === 'deadline' ? `${wording.timeline.deadline} ` : '';
    return `${row.date} ${mark}${fitLine(datedWords(entry.figure), WORDS_EMS)} ${row.place}`;
  });
