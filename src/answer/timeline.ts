import type { DocumentInfo } from '../report/documentInfo.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Library } from '../search/library.ts';
import { dateOrder } from '../text/dateOrder.ts';
import { figuresOf, type Topic } from './topic.ts';

/** A date of a report and what it dates; or the date of the report itself. */
export type TimelineEntry = DatedFigure | ReportDate;

export interface DatedFigure {
  readonly kind: 'event' | 'deadline';
  /** ISO where it is exact, else as printed: the figure's period. */
  readonly date: string;
  readonly figure: Figure;
}

export interface ReportDate {
  readonly kind: 'issued' | 'reissued';
  readonly date: string;
  readonly document: DocumentInfo;
}

/**
 * The dates of a topic, or all, earliest first; those that print no year come last. A date of a sentence stands once: as
 * itself, else as that of the resolution adopted then, else as the period of a number. Lengths of time are no dates.
 */
export function timeline(topic: Topic | null, library: Library): TimelineEntry[] {
  const dated = (topic ? figuresOf(topic, library) : library.figures).flatMap(datedFigure);
  const documents = [...new Set(dated.map(({ figure }) => figure.quote.paragraph.document))];
  const reports = documents.flatMap(reportDate);
  const entries = [...reports, ...onceASentence(dated).filter((entry) => !isOf(entry, reports))];
  return entries.toSorted((a, b) => compare(orderOf(a.date), orderOf(b.date)));
}

function datedFigure(figure: Figure): DatedFigure[] {
  const { kind, value, period } = figure;
  // Of a number compared with that of another time (2013/14年度，比2008/09年), its own.
  const [date = ''] = (period ?? '').split('，');
  if (kind === 'date' || kind === 'deadline')
    return typeof value === 'string' ? [{ kind: kind === 'date' ? 'event' : kind, date, figure }] : [];
  return orderOf(date) === null ? [] : [{ kind: 'event', date, figure }];
}

function reportDate(document: DocumentInfo): ReportDate[] {
  const { issued, reissued } = document.dates;
  if (reissued) return [{ kind: 'reissued', date: reissued, document }];
  return issued ? [{ kind: 'issued', date: issued, document }] : [];
}

/** The masthead prints the report's date, too. */
const isOf = ({ figure, date }: DatedFigure, reports: readonly ReportDate[]): boolean =>
  figure.quote.paragraph.id === 'front' &&
  reports.some((report) => report.date === date && report.document === figure.quote.paragraph.document);

function onceASentence(dated: readonly DatedFigure[]): DatedFigure[] {
  const best = new Map<string, DatedFigure>();
  for (const entry of dated) {
    const { paragraph, start } = entry.figure.quote;
    const key = JSON.stringify([paragraph.document.id, paragraph.id, start, orderOf(entry.date) ?? entry.date]);
    const other = best.get(key);
    if (!other || rankOf(entry) < rankOf(other)) best.set(key, entry);
  }
  const kept = new Set(best.values());
  return dated.filter((entry) => kept.has(entry));
}

function rankOf({ figure: { kind } }: DatedFigure): number {
  if (kind === 'date' || kind === 'deadline') return 0;
  return kind === 'resolution' || kind === 'report' ? 1 : 2;
}

/** 自2013年初以来 begins at the beginning of 2013. */
const orderOf = (date: string): string | null => dateOrder(date.replace(/^\D+/u, ''));

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
