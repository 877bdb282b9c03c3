/** A picture before it is drawn: plain values that can be sent to another process. Each text is one line that fits. */
export type Chart = TimelineChart | BarChart;

export interface TimelineChart {
  readonly kind: 'timeline';
  readonly rows: readonly TimelineRow[];
}

export type TimelineRow = DatedRow | ReportRow;

export interface DatedRow {
  readonly kind: 'event' | 'deadline';
  readonly date: string;
  /** Line by line. */
  readonly what: readonly string[];
  readonly place: string;
}

/** The date of the report itself, drawn as a line across. */
interface ReportRow {
  readonly kind: 'report';
  /** Line by line. */
  readonly label: readonly string[];
}

export interface BarChart {
  readonly kind: 'bars';
  readonly groups: readonly BarGroup[];
}

/** Numbers of one unit, within two orders of magnitude. */
export interface BarGroup {
  readonly title: string;
  /** How the bars differ; '' if they do not. */
  readonly note: string;
  /** The value at the end of the axis, which begins at 0; null for a single number, which has no bar. */
  readonly end: number | null;
  /** Whether the axis is a whole and each bar a part of it. */
  readonly isWhole: boolean;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly value: number;
  readonly printed: string;
  /** Paragraph and period; a period that does not fit here is the first line of `what`. */
  readonly note: string;
  /** What it counts, line by line. */
  readonly what: readonly string[];
}
