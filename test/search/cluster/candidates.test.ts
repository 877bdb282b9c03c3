import { expect, test } from 'vitest';
import { type Candidate, filtersOf, findCandidates } from '../../../src/search/cluster/candidates.ts';
import type { Searches } from '../../../src/search/cluster/searches.ts';

const candidate = (order: string) => ({ digest: 'hash', place: Number(order), order }) as Candidate;

/** Gives these candidates for each search, and keeps what was asked. */
function giving(...replies: readonly (readonly Candidate[])[]) {
  const asked: object[] = [];
  const searches: Searches = {
    run: async <Source>(_: string, bodies: readonly object[]) => {
      asked.push(...bodies);
      return bodies.map((_, at) => ({
        hits: { hits: (replies[at] ?? []).map((each) => ({ _id: each.order, _source: each as Source })) },
      }));
    },
  };
  return { searches, asked };
}

const TELLING = Array.from({ length: 900 }, (_, at) => ({ term: `term${at}`, weight: 1, tells: at }));

test('words, wholes and windows are asked for at once, and each passage comes once, in the order of passages', async () => {
  const { searches, asked } = giving([candidate('3'), candidate('1')], [candidate('2')], [candidate('1')]);
  const wanted = { searched: TELLING.slice(0, 3), vector: [1, 0], filter: undefined, limit: 10 };
  const found = await findCandidates(searches, 'index', wanted);
  expect(found.map(({ order }) => order)).toEqual(['1', '2', '3']);
  expect(asked).toHaveLength(3);
});

test('without a vector words alone are asked for', async () => {
  const { searches, asked } = giving();
  await findCandidates(searches, 'index', {
    searched: TELLING.slice(0, 3),
    vector: null,
    filter: undefined,
    limit: 10,
  });
  expect(asked).toHaveLength(1);
});

test('of many terms the most telling ones are asked for', async () => {
  const { searches, asked } = giving();
  await findCandidates(searches, 'index', { searched: TELLING, vector: null, filter: undefined, limit: 10 });
  const { should } = (asked[0] as { query: { bool: { should: readonly object[] } } }).query.bool;
  expect(should).toHaveLength(500);
  expect(JSON.stringify(should[0])).toContain('term899');
});

test('every condition of a filter holds', () => {
  const filter = { documents: new Set(['a', 'b']), section: '五', entity: 'MINUSMA', language: 'en' };
  expect(filtersOf(filter)).toEqual([
    { terms: { document: ['a', 'b'] } },
    { term: { sections: '五' } },
    { term: { entities: 'MINUSMA' } },
    { term: { language: 'en' } },
  ]);
  expect(filtersOf()).toEqual([]);
});

test('a filter that leaves out few of all documents names those, and one that leaves out none is none', () => {
  const all = new Set(['a', 'b', 'c', 'd']);
  expect(filtersOf({ documents: new Set(['a']) }, all)).toEqual([{ terms: { document: ['a'] } }]);
  const few = [{ bool: { must_not: [{ terms: { document: ['d'] } }] } }];
  expect(filtersOf({ documents: new Set(['a', 'b', 'c']) }, all)).toEqual(few);
  expect(filtersOf({ documents: all }, all)).toEqual([]);
});
