import { expect, test } from 'vitest';
import { readPlace } from '../../../src/answer/reading/readPlace.ts';
import { fold } from '../../../src/text/fold.ts';

const RAW = '派遣了 85 207 名军事人员';
const folded = fold(RAW);

const placed = (start: number, end: number) => {
  const place = readPlace({ answers: 3, certainty: 0, span: { start, end } }, folded);
  return place && RAW.slice(place.start, place.end);
};

test('what was read in the folded text stands in the raw one', () => {
  const start = folded.text.indexOf('85207');
  expect(placed(start, start + 6)).toBe('85 207 名');
});

test('nothing read, and no place found, is no place', () => {
  expect(readPlace(null, folded)).toBeNull();
  expect(placed(3, 3)).toBeNull();
});
