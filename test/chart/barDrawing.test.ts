import { expect, test } from 'vitest';
import { barDrawing, noteEms } from '../../src/chart/barDrawing.ts';
import type { Bar } from '../../src/chart/chart.ts';

const bar = (value: number): Bar => ({ value, printed: `${value}名`, note: '第1段', what: '人员' });

const drawing = barDrawing({
  kind: 'bars',
  groups: [
    { title: 'a', end: 9, bars: [bar(9), bar(3)] },
    { title: 'b', end: 100, bars: [bar(50)] },
  ],
});

test('each group has axes of its own, from zero to its end', () => {
  expect(drawing.option).toMatchObject({
    xAxis: [
      { gridIndex: 0, min: 0, max: 9 },
      { gridIndex: 1, min: 0, max: 100 },
    ],
    series: [
      { xAxisIndex: 0, yAxisIndex: 0, data: [9, 3] },
      { xAxisIndex: 1, yAxisIndex: 1, data: [50] },
    ],
  });
});

test('words stand one below the other, inside the picture', () => {
  const texts = drawing.elements.filter((element): element is { type: string; y: number } => 'y' in element);
  const ys = texts.map(({ y }) => y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(Math.max(...ys)).toBeLessThan(drawing.height);
  expect(texts).toHaveLength(2 + 3 * 3);
});

test('a long number leaves less room beside it', () => {
  expect(noteEms(10)).toBeLessThan(noteEms(5));
  expect(noteEms(11)).toBeGreaterThan(5);
});
