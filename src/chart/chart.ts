/** A picture before it is drawn: plain values that a thread of its own can be sent. Each text is one line that fits. */
export type Chart = TimelineChart | BarChart;

export interface TimelineChart {
  readonly kind: 'timeline';
  readonly rows: readonly TimelineRow[];
  /** What the marks mean, for those among the rows. */
  readonly legend: readonly { readonly mark: TimelineRow['kind']; readonly label: string }[];
}

export type TimelineRow = DatedRow | ReportRow;

export interface DatedRow {
  readonly kind: 'event' | 'deadline';
  readonly date: string;
  /** One or two lines. */
  readonly what: readonly string[];
  readonly place: string;
}

/** The date of the report itself, drawn as a line across. */
export interface ReportRow {
  readonly kind: 'report';
  readonly label: string;
}

export interface BarChart {
  readonly kind: 'bars';
  readonly groups: readonly BarGroup[];
}

/** Bars that may be compared: of one unit, within two orders of magnitude. */
export interface BarGroup {
  readonly title: string;
  /** Where the axis ends; it begins at 0. */
  readonly end: number;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly value: number;
  /** The number as printed. */
  readonly printed: string;
  /** Its paragraph, and the period that holds for it. */
  readonly note: string;
  readonly what: string;
}
