import type { DatedRow, TimelineChart, TimelineRow } from './chart.ts';
import { COLOUR, card, type Drawn, LEADING, line, MARGIN, mark, SIZE, stacked, text, WIDTH } from './shapes.ts';

const SPINE = MARGIN + 12;
const WORDS_FROM = SPINE + 28;
const RIGHT = WIDTH - MARGIN;
export const WORDS_EMS = (RIGHT - WORDS_FROM) / SIZE.text;
export const REPORT_EMS = (RIGHT - WORDS_FROM) / SIZE.small;
const GAP = 20;
/** The width of a date, in ems, beside a paragraph name of `place` ems. */
export const dateEms = (place: number): number => (RIGHT - WORDS_FROM - GAP / 2 - place * SIZE.small) / SIZE.strong;

/** One row per date, downwards, along a line. */
export function timelineDrawing({ rows }: TimelineChart): Drawn {
  const { elements, end } = stacked(rows, MARGIN, drawRow);
  const lastRow = end - heightOf(rows.at(-1) as TimelineRow);
  const spine = line([SPINE, MARGIN + LEADING / 2], [SPINE, lastRow + LEADING / 2], COLOUR.edge);
  const height = end + MARGIN - GAP / 2;
  return { end: height, elements: [card(height), spine, ...elements] };
}

function drawRow(row: TimelineRow, top: number): Drawn {
  const y = top + LEADING / 2;
  const elements = row.kind === 'report' ? reportElements(row.label, y) : datedElements(row, y);
  return { elements, end: top + heightOf(row) };
}

const heightOf = (row: TimelineRow): number =>
  (row.kind === 'report' ? row.label.length : 1 + row.what.length) * LEADING + GAP;

const datedElements = ({ kind, date, what, place }: DatedRow, y: number): object[] => [
  mark(kind, SPINE, y),
  text(date, WORDS_FROM, y, {
    size: SIZE.strong,
    bold: true,
    fill: kind === 'deadline' ? COLOUR.deadline : COLOUR.date,
  }),
  text(place, RIGHT, y, { size: SIZE.small, fill: COLOUR.faint, align: 'right' }),
  ...what.map((words, index) => text(words, WORDS_FROM, y + (index + 1) * LEADING)),
];

function reportElements(label: readonly string[], y: number): object[] {
  const end = y + (label.length - 0.5) * LEADING;
  return [
    ...label.map((words, index) =>
      text(words, WORDS_FROM, y - 4 + index * LEADING, { size: SIZE.small, bold: true, fill: COLOUR.faint }),
    ),
    line([MARGIN, end], [RIGHT, end], COLOUR.faint, [8, 6]),
  ];
}
