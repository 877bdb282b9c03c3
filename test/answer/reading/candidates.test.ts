import { expect, test } from 'vitest';
import { findCandidates, readHits, readPlace } from '../../../src/answer/reading/candidates.ts';
import type { Library } from '../../../src/search/library.ts';
import { fold } from '../../../src/text/fold.ts';
import { library } from '../../library.ts';

const opened = await library();
const query = { text: '维和人员的安全', limit: 8 };

/** Reads the fourth passage as the one that answers, and everything else as none. */
const read: Library = {
  ...opened,
  reader: {
    read: async (_, passages) =>
      passages.map((__, at) => ({ answers: at === 3 ? 6 : -7, certainty: -1, span: { start: 0, end: 1 } })),
    close: async () => {},
  },
};

test('unread, passages stay in the order of the engine', async () => {
  const hits = await opened.engine.query(query);
  const candidates = await findCandidates(query, query.text, opened);
  expect(candidates.map(({ hit }) => hit.passage)).toEqual(hits.map(({ passage }) => passage));
  expect(candidates.every(({ reading }) => reading === null)).toBe(true);
  expect(candidates[0]?.share).toBe(1);
});

test('what the reader is sure of comes first; what it has not seen stays behind', async () => {
  const hits = await opened.engine.query(query);
  const candidates = await readHits(hits, query.text, read);
  expect(candidates[0]?.hit).toBe(hits[3]);
  expect(candidates.slice(5).map(({ hit, reading }) => [hit, reading])).toEqual(
    hits.slice(5).map((hit) => [hit, null]),
  );
});

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
