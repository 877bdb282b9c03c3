import type { DatedRow, TimelineChart, TimelineRow } from './chart.ts';
import { COLOUR, LEADING, MARGIN, SIZE, WIDTH } from './look.ts';
import { card, type Drawing, line, mark, text } from './shapes.ts';

const SPINE = MARGIN + 12;
export const WORDS_FROM = SPINE + 28;
const RIGHT = WIDTH - MARGIN;
/** What the words of a row may take, in ems. */
export const WORDS_EMS = (RIGHT - WORDS_FROM) / SIZE.text;
export const REPORT_EMS = (RIGHT - WORDS_FROM) / SIZE.small;
/** A date, beside its paragraph. */
export const DATE_EMS = (RIGHT - WORDS_FROM - 110) / SIZE.strong;
const GAP = 20;
const LEGEND = 64;

const heightOf = (row: TimelineRow): number =>
  row.kind === 'report' ? LEADING + GAP : (1 + row.what.length) * LEADING + GAP;

/** One row a date, downwards, along a line. */
export function timelineDrawing({ rows, legend }: TimelineChart): Drawing {
  const tops = rows.map((_, index) => LEGEND + sum(rows.slice(0, index).map(heightOf)));
  const height = LEGEND + sum(rows.map(heightOf)) + MARGIN - GAP / 2;
  const middles = tops.map((top) => top + LEADING / 2);
  const from = middles[0] ?? LEGEND;
  const elements = [
    card(height),
    ...legendElements(legend),
    line([SPINE, from], [SPINE, middles.at(-1) ?? from], COLOUR.edge),
    ...rows.flatMap((row, index) => rowElements(row, middles[index] ?? 0)),
  ];
  return { height, elements, option: {} };
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

const reportElements = (label: string, y: number): object[] => [
  text(label, WORDS_FROM, y - 4, { size: SIZE.small, bold: true, fill: COLOUR.faint }),
  line([MARGIN, y + LEADING / 2], [RIGHT, y + LEADING / 2], COLOUR.faint, [8, 6]),
];

function legendElements(legend: TimelineChart['legend']): object[] {
  const y = MARGIN + 4;
  const width = (RIGHT - MARGIN) / 3;
  return legend.flatMap(({ mark: kind, label }, index) => {
    const x = SPINE + index * width;
    const sign = kind === 'report' ? line([x - 12, y], [x + 12, y], COLOUR.faint, [6, 4]) : mark(kind, x, y);
    return [sign, text(label, x + 20, y, { size: SIZE.small, fill: COLOUR.faint })];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
