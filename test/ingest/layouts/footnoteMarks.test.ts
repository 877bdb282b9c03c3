import { expect, test } from 'vitest';
import { marksIn, raisedMarks } from '../../../src/ingest/layouts/footnoteMarks.ts';

test('raised digits are marks, but those of units', () => {
  expect(raisedMarks('湖¹²，5 km²，10² 吨')).toEqual([
    { id: 'fn12', at: 1, end: 3 },
    { id: 'fn2', at: 12, end: 13 },
  ]);
});

test('marks of a file are found in the text that holds them, wherever its lines stand', () => {
  const texts = [
    {
      runs: [
        { at: 0, source: { start: 10, end: 20 } },
        { at: 10, source: { start: 40, end: 50 } },
      ],
    },
    { runs: [{ at: 0, source: { start: 22, end: 38 } }] },
    { runs: [] },
  ];
  const marks = [
    { number: 2, start: 44, end: 46 },
    { number: 1, start: 22, end: 24 },
    { number: 3, start: 60, end: 62 },
  ];
  expect([...marksIn(texts, marks)]).toEqual([
    [1, [{ id: 'fn1', at: 0, end: 2 }]],
    [0, [{ id: 'fn2', at: 14, end: 16 }]],
  ]);
});

test('more raised digits than a note can have are no mark', () => {
  expect(raisedMarks('灯¹²³⁴塔¹²³⁴⁵')).toEqual([{ id: 'fn1234', at: 1, end: 5 }]);
});
