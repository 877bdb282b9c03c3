import { expect, test } from 'vitest';
import { findCandidates, readHits } from '../../../src/answer/reading/candidates.ts';
import type { Library } from '../../../src/search/library.ts';
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
