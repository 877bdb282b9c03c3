import { expect, test } from 'vitest';
import type { DatedRow, TimelineChart } from '../../src/chart/chart.ts';
import { COLOUR } from '../../src/chart/shapes.ts';
import { timelineDrawing } from '../../src/chart/timelineDrawing.ts';

const row = (kind: DatedRow['kind'], lines: number): DatedRow => ({
  kind,
  date: '2014年2月',
  what: Array.from({ length: lines }, (_, index) => `${kind} ${index}`),
  place: '第1段',
});

const timeline = (...rows: TimelineChart['rows']): TimelineChart => ({ kind: 'timeline', rows });

const typesOf = (chart: TimelineChart) =>
  timelineDrawing(chart).elements.map((element) => (element as { type: string }).type);

test('a deadline differs from an event in form and in colour', () => {
  expect(typesOf(timeline(row('event', 1)))).toContain('circle');
  expect(typesOf(timeline(row('event', 1)))).not.toContain('polygon');
  const deadline = timelineDrawing(timeline(row('deadline', 1))).elements;
  expect(deadline).toContainEqual(expect.objectContaining({ type: 'polygon' }));
  expect(JSON.stringify(deadline)).toContain(COLOUR.deadline);
  expect(JSON.stringify(deadline)).not.toContain(COLOUR.date);
});

test('the date of the report is a dashed line from edge to edge', () => {
  const lines = timelineDrawing(timeline({ kind: 'report', label: ['2014年2月7日'] })).elements;
  expect(lines).toContainEqual(
    expect.objectContaining({ type: 'line', style: expect.objectContaining({ lineDash: [8, 6] }) }),
  );
});

test('rows stand below each other and the longer ones take more room', () => {
  const short = timelineDrawing(timeline(row('event', 1), row('event', 1))).end;
  const long = timelineDrawing(timeline(row('event', 2), row('event', 1))).end;
  expect(long).toBeGreaterThan(short);
  const ys = timelineDrawing(timeline(row('event', 2), row('deadline', 1))).elements.flatMap((element) =>
    'y' in element && typeof element.y === 'number' ? [element.y] : [],
  );
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
});
