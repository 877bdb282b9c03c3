import type { DatedRow, TimelineChart, TimelineRow } from './chart.ts';
import { COLOUR, card, type Drawing, LEADING, line, MARGIN, mark, SIZE, text, WIDTH } from './shapes.ts';

const SPINE = MARGIN + 12;
export const WORDS_FROM = SPINE + 28;
const RIGHT = WIDTH - MARGIN;
/** The width of the words of a row, in ems. */
export const WORDS_EMS = (RIGHT - WORDS_FROM) / SIZE.text;
export const REPORT_EMS = (RIGHT - WORDS_FROM) / SIZE.small;
const GAP = 20;
/** The width of a date, in ems, beside the name of a paragraph of so many ems. */
export const dateEms = (place: number): number => (RIGHT - WORDS_FROM - GAP / 2 - place * SIZE.small) / SIZE.strong;

const heightOf = (row: TimelineRow): number =>
  (row.kind === 'report' ? row.label.length : 1 + row.what.length) * LEADING + GAP;

/** One row a date, downwards, along a line. */
export function timelineDrawing({ rows }: TimelineChart): Drawing {
  const tops = rows.map((_, index) => MARGIN + sum(rows.slice(0, index).map(heightOf)));
  const height = MARGIN + sum(rows.map(heightOf)) + MARGIN - GAP / 2;
  const middles = tops.map((top) => top + LEADING / 2);
  const from = middles[0] ?? MARGIN;
  const elements = [
    card(height),
    line([SPINE, from], [SPINE, middles.at(-1) ?? from], COLOUR.edge),
    ...rows.flatMap((row, index) => rowElements(row, middles[index] ?? 0)),
  ];
  return { height, elements };
}

function rowElements(row: TimelineRow, y: number): object[] {
  return row.kind === 'report' ? reportElements(row.label, y) : datedElements(row, y);
}

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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
