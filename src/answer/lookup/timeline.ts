import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Occasion } from '../../report/figures/occasions.ts';
import type { Library } from '../../search/library.ts';
import { compareDates, dateOrder } from '../../text/dates/dates.ts';
import { occasionsOf, type Topic } from './topic.ts';

export type TimelineEntry = DatedOccasion | ReportDate;

export interface DatedOccasion {
  readonly occasion: Occasion;
  readonly date: string;
  /** From the date itself, or from the only year before it in its paragraph. Dates without a year come last. */
  readonly year: 'printed' | 'of the paragraph' | 'unknown';
}

export interface ReportDate {
  readonly kind: 'issued' | 'reissued';
  readonly date: string;
  readonly document: DocumentInfo;
}

/** Earliest first; without a topic, all dates. The date of a resolution is listed once, where it is first named. */
export function timeline(topic: Topic | null, library: Library): TimelineEntry[] {
  const said = topic ? occasionsOf(topic, library) : library.occasions;
  const documents = [...new Set(said.map(({ quote }) => quote.paragraph.document))];
  const reports = documents.flatMap(reportDate);
  const dated = withoutRepeated(said)
    .filter((occasion) => !isOf(occasion, reports))
    .map((occasion) => placed(occasion, library.occasions));
  const entries = [...reports.map((report) => ({ entry: report, order: dateOrder(report.date) })), ...dated];
  return entries.toSorted((a, b) => compareDates(a.order, b.order)).map(({ entry }) => entry);
}

function reportDate(document: DocumentInfo): ReportDate[] {
  const { issued, reissued } = document.dates;
  if (reissued) return [{ kind: 'reissued', date: reissued, document }];
  return issued ? [{ kind: 'issued', date: issued, document }] : [];
}

const isOf = ({ quote, date }: Occasion, reports: readonly ReportDate[]): boolean =>
  quote.paragraph.id === 'front' &&
  reports.some((report) => report.date === date && report.document === quote.paragraph.document);

function withoutRepeated(occasions: readonly Occasion[]): Occasion[] {
  const seen = new Set<string>();
  return occasions.filter(({ date, symbol }) => {
    const key = `${date} ${symbol}`;
    const isRepeated = symbol !== null && seen.has(key);
    seen.add(key);
    return !isRepeated;
  });
}

function placed(occasion: Occasion, all: readonly Occasion[]): { entry: DatedOccasion; order: string | null } {
  const { date, printed } = occasion;
  const order = orderOf(date);
  if (order !== null) return { entry: { occasion, date, year: 'printed' }, order };
  const before = all.filter(
    (other) => other.printed.paragraph === printed.paragraph && other.printed.start < printed.start,
  );
  const years = new Set(before.flatMap((other) => orderOf(other.date)?.slice(0, 4) ?? []));
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) return { entry: { occasion, date, year: 'unknown' }, order: null };
  return { entry: { occasion, date, year: 'of the paragraph' }, order: dateOrder(`${year}-${date}`) };
}

/** Ignores words before the date: 自2013年初以来 sorts as the beginning of 2013. */
const orderOf = (date: string): string | null => dateOrder(date.replace(/^\D+/u, ''));
