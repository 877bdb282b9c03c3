import { expect, test } from 'vitest';
import { frequenciesOf } from '../../../src/search/cluster/frequencies.ts';
import type { Hits, Searches } from '../../../src/search/cluster/searches.ts';

interface Body {
  readonly aggs: {
    readonly holders?: { readonly filters: { readonly filters: Record<string, { term: Record<string, string> }> } };
  };
}

/** Every term is held by as many passages as it has characters. */
function counting() {
  const asked: string[][] = [];
  const searches: Searches = {
    run: async <Source>(_: string, [body]: readonly object[]) => {
      const filters = (body as Body).aggs.holders?.filters.filters;
      const terms = Object.values(filters ?? {}).map(({ term }) => Object.values(term)[0] as string);
      asked.push(terms);
      const buckets = Object.fromEntries(terms.map((term, at) => [at, { doc_count: term.length }]));
      const hits: Hits<Source> = {
        hits: { total: { value: 7 }, hits: [] },
        aggregations: { holders: { buckets }, average: { value: 2.5 } },
      };
      return [hits];
    },
  };
  return { asked, frequencies: frequenciesOf(searches, 'index') };
}

test('a term is asked for once', async () => {
  const { asked, frequencies } = counting();
  expect(await frequencies.of('sentences', ['维和', '军'])).toEqual(
    new Map([
      ['维和', 2],
      ['军', 1],
    ]),
  );
  await frequencies.of('sentences', ['军', '维和', '军']);
  expect(asked).toEqual([['维和', '军']]);
  expect(frequencies.known('sentences', '军')).toBe(1);
  expect(frequencies.known('sentences', '人')).toBeUndefined();
});

test('words and pairs of characters are not the same', async () => {
  const { asked, frequencies } = counting();
  await frequencies.of('sentences', ['维和']);
  await frequencies.of('pairs', ['维和']);
  expect(asked).toHaveLength(2);
});

test('thousands of terms are asked for some at a time', async () => {
  const { asked, frequencies } = counting();
  await frequencies.of(
    'sentences',
    Array.from({ length: 1_200 }, (_, at) => `term${at}`),
  );
  expect(asked.map(({ length }) => length)).toEqual([500, 500, 200]);
});

test('how many passages there are, and their length, is asked once', async () => {
  const { asked, frequencies } = counting();
  expect(await frequencies.corpus()).toEqual({ passages: 7, averageLength: 2.5 });
  await frequencies.corpus();
  expect(asked).toHaveLength(1);
});

test('what could not be asked is asked again', async () => {
  let count = 0;
  const failing: Searches = {
    run: async () => {
      count += 1;
      throw new Error('no');
    },
  };
  const frequencies = frequenciesOf(failing, 'index');
  await expect(frequencies.corpus()).rejects.toThrow('no');
  await expect(frequencies.corpus()).rejects.toThrow('no');
  expect(count).toBe(2);
});
