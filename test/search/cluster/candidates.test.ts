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

const TERMS = new Map([
  ['维和', 1],
  ['和军', 0.5],
]);
const wanted = { terms: TERMS, vector: null, filter: undefined, limit: 10 };

test('words, wholes and windows are asked for at once, and each passage comes once, in the order of passages', async () => {
  const { searches, asked } = giving([candidate('3'), candidate('1')], [candidate('2')], [candidate('1')]);
  const { candidates } = await findCandidates(searches, 'index', { ...wanted, vector: [1, 0] }, []);
  expect(candidates.map(({ order }) => order)).toEqual(['1', '2', '3']);
  expect(asked).toHaveLength(3);
});

test('other searches go beside, and what they find is no candidate', async () => {
  const { searches, asked } = giving([candidate('1')], [candidate('2')]);
  const { candidates, beside } = await findCandidates(searches, 'index', wanted, [{ size: 0 }]);
  expect(candidates.map(({ order }) => order)).toEqual(['1']);
  expect(asked.at(-1)).toEqual({ size: 0 });
  expect(beside.map(({ hits }) => hits.hits.map(({ _id }) => _id))).toEqual([['2']]);
});

test('without a vector words alone are asked for, each at its weight', async () => {
  const { searches, asked } = giving();
  await findCandidates(searches, 'index', wanted, []);
  expect(asked).toHaveLength(1);
  const { should } = (asked[0] as { query: { bool: { should: readonly object[] } } }).query.bool;
  expect(should).toEqual([
    { term: { sentences: { value: '维和', boost: 1 } } },
    { term: { sentences: { value: '和军', boost: 0.5 } } },
  ]);
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
