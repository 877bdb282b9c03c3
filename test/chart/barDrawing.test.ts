import { expect, test } from 'vitest';
import { barDrawing, noteEms } from '../../src/chart/barDrawing.ts';
import type { Bar, BarGroup } from '../../src/chart/chart.ts';
import { COLOUR, MARGIN, WIDTH } from '../../src/chart/shapes.ts';

const bar = (value: number, lines = 1): Bar => ({
  value,
  printed: `${value}名`,
  note: '第1段',
  what: Array.from({ length: lines }, () => '人员'),
});

const group = (end: number | null, isWhole: boolean, ...bars: Bar[]): BarGroup => ({
  title: 'a',
  note: 'b',
  end,
  isWhole,
  bars,
});

interface Rect {
  readonly type: string;
  readonly shape: { readonly x: number; readonly width: number };
  readonly style: { readonly fill: string };
}

/** The bars drawn, and the tracks behind them, by their widths. */
function drawn(...groups: BarGroup[]) {
  const all = barDrawing({ kind: 'bars', groups }).elements as Rect[];
  const widths = (colour: string) =>
    all.filter(({ type, style }) => type === 'rect' && style.fill === colour).map(({ shape }) => shape.width);
  return { bars: widths(COLOUR.event), tracks: widths(COLOUR.track) };
}

const INNER = WIDTH - 2 * MARGIN;

test('bars are as long as their values on the axis of their group', () => {
  expect(drawn(group(9, false, bar(9), bar(3)), group(100, true, bar(50))).bars).toEqual([INNER, INNER / 3, INNER / 2]);
});

test('a part is drawn against its whole, what is no part against nothing', () => {
  expect(drawn(group(100, true, bar(50))).tracks).toEqual([INNER]);
  expect(drawn(group(9, false, bar(9), bar(3))).tracks).toEqual([]);
});

test('a number alone has no bar, and next to nothing is still seen', () => {
  expect(drawn(group(null, false, bar(9))).bars).toEqual([]);
  expect(drawn(group(1e9, false, bar(1))).bars).toEqual([3]);
});

test('words stand one below the other, inside the picture, and more lines take more room', () => {
  const of = (lines: number) => barDrawing({ kind: 'bars', groups: [group(9, false, bar(9, lines), bar(3))] });
  const { elements, end: height } = of(2);
  const texts = elements.filter((element): element is { type: string; y: number } => 'y' in element);
  const ys = texts.map(({ y }) => y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(Math.max(...ys)).toBeLessThan(height);
  expect(texts).toHaveLength(2 + 4 + 3);
  expect(height).toBeGreaterThan(of(1).end);
});

test('a long number leaves less room beside it', () => {
  expect(noteEms(10)).toBeLessThan(noteEms(5));
  expect(noteEms(11)).toBeGreaterThan(5);
});
