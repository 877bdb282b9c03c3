import type { Bar, BarChart, BarGroup } from './chart.ts';
import { bar, COLOUR, card, type Drawn, LEADING, MARGIN, SIZE, stacked, text, WIDTH } from './shapes.ts';

const GAP = 12;
/** Widths of a title and of a bar's words, in ems of their own sizes. */
const INNER = WIDTH - 2 * MARGIN;
export const TITLE_EMS = INNER / SIZE.small;
export const BAR_EMS = INNER / SIZE.text;
export const NUMBER_EMS = INNER / 2 / SIZE.strong;
/** The width of a note, in ems, beside a number of `number` ems. */
export const noteEms = (number: number): number => (INNER - number * SIZE.strong - GAP) / SIZE.small;
const THICKNESS = 14;
/** Width of the shortest bar, so that a tiny value can still be seen. */
const SHORTEST = 3;
const AFTER_BAR = 22;
const AFTER_TITLE = 14;

/** Each group's bars on its own axis, from zero, between their numbers and their words. */
export function barDrawing({ groups }: BarChart): Drawn {
  const { elements, end } = stacked(groups, MARGIN, drawGroup);
  const height = end + MARGIN / 2;
  return { end: height, elements: [card(height), ...elements] };
}

function drawGroup(group: BarGroup, top: number): Drawn {
  const heading = { size: SIZE.small, fill: COLOUR.faint };
  const lines = [text(group.title, MARGIN, top + LEADING / 2, { ...heading, bold: true })];
  if (group.note !== '') lines.push(text(group.note, MARGIN, top + 1.5 * LEADING, heading));
  const { elements, end } = stacked(group.bars, top + lines.length * LEADING + AFTER_TITLE, (each, from) =>
    drawBar(each, group, from),
  );
  return { elements: [...lines, ...elements], end };
}

function drawBar({ value, printed, note, what }: Bar, { end, isWhole }: BarGroup, top: number): Drawn {
  const numbers = [
    text(printed, MARGIN, top + LEADING / 2, { size: SIZE.strong, bold: true }),
    text(note, WIDTH - MARGIN, top + LEADING / 2, { size: SIZE.small, fill: COLOUR.faint, align: 'right' }),
  ];
  const y = top + LEADING + 4;
  const bars =
    end === null
      ? []
      : [
          // Only a part of a whole has a track; the track is the whole.
          ...(isWhole ? [bar(MARGIN, y, INNER, THICKNESS, COLOUR.track)] : []),
          bar(MARGIN, y, Math.max(SHORTEST, (INNER * value) / end), THICKNESS, COLOUR.event),
        ];
  const words = top + LEADING + (end === null ? 0 : THICKNESS + 10);
  return {
    elements: [...numbers, ...bars, ...what.map((line, index) => text(line, MARGIN, words + (index + 0.5) * LEADING))],
    end: words + what.length * LEADING + AFTER_BAR,
  };
}
