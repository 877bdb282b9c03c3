import type { Bar, BarChart, BarGroup } from './chart.ts';
import { COLOUR, LEADING, MARGIN, SIZE, WIDTH } from './look.ts';
import { card, type Drawing, text } from './shapes.ts';

const GAP = 12;
/** What fits on a line, in ems of its own size: a title, the words of a bar. */
const INNER = WIDTH - 2 * MARGIN;
export const TITLE_EMS = INNER / SIZE.small;
export const BAR_EMS = INNER / SIZE.text;
export const NUMBER_EMS = INNER / 2 / SIZE.strong;
/** The note stands on the line of the number, which takes so many ems. */
export const noteEms = (number: number): number => (INNER - number * SIZE.strong - GAP) / SIZE.small;
const THICKNESS = 14;
/** A bar under two lines of words. */
const BAND = 2 * LEADING + THICKNESS + 22;
const TITLE = LEADING + 22;

const heightOf = ({ bars }: BarGroup): number => TITLE + bars.length * BAND;

/** Bars of each group on an axis of its own, from zero, under their words. */
export function barDrawing({ groups }: BarChart): Drawing {
  const tops = groups.map((_, index) => MARGIN + groups.slice(0, index).reduce((sum, each) => sum + heightOf(each), 0));
  const height = MARGIN + groups.reduce((sum, group) => sum + heightOf(group), 0) + MARGIN / 2;
  return {
    height,
    elements: [card(height), ...groups.flatMap((group, index) => groupElements(group, tops[index] ?? 0))],
    option: {
      grid: groups.map(({ bars }, index) => ({
        left: MARGIN,
        right: MARGIN,
        // Each bar stands in the middle of its band of the grid: this moves it below its words.
        top: (tops[index] ?? 0) + TITLE + 2 * LEADING + THICKNESS / 2 + 4 - BAND / 2,
        height: bars.length * BAND,
        outerBoundsMode: 'none',
      })),
      xAxis: groups.map(({ end }, gridIndex) => ({ type: 'value', gridIndex, min: 0, max: end, show: false })),
      yAxis: groups.map((group, gridIndex) => ({
        type: 'category',
        gridIndex,
        inverse: true,
        show: false,
        data: group.bars.map((_, index) => index),
      })),
      series: groups.map((group, index) => series(group, index)),
    },
  };
}

const series = ({ bars }: BarGroup, index: number): object => ({
  type: 'bar',
  silent: true,
  z: 3,
  xAxisIndex: index,
  yAxisIndex: index,
  data: bars.map(({ value }) => value),
  barWidth: THICKNESS,
  barMinHeight: 3,
  showBackground: true,
  backgroundStyle: { color: COLOUR.track, borderRadius: 3 },
  itemStyle: { color: COLOUR.event, borderRadius: 3 },
});

function groupElements({ title, bars }: BarGroup, top: number): object[] {
  return [
    text(title, MARGIN, top + LEADING / 2, { size: SIZE.small, bold: true, fill: COLOUR.faint }),
    ...bars.flatMap((bar, index) => barElements(bar, top + TITLE + index * BAND)),
  ];
}

const barElements = ({ printed, note, what }: Bar, top: number): object[] => [
  text(printed, MARGIN, top + LEADING / 2, { size: SIZE.strong, bold: true }),
  text(note, WIDTH - MARGIN, top + LEADING / 2, { size: SIZE.small, fill: COLOUR.faint, align: 'right' }),
  text(what, MARGIN, top + 1.5 * LEADING),
];
