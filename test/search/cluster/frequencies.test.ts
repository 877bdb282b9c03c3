import { expect, test } from 'vitest';
import { frequenciesOf } from '../../../src/search/cluster/frequencies.ts';
import type { Hits, Searches } from '../../../src/search/cluster/searches.ts';

interface Body {
  readonly aggs: {
    readonly holders?: { readonly filters: { readonly filters: Record<string, { term: Record<string, string> }> } };
  };
}

const termsOf = (body: object): string[] =>
  Object.values((body as Body).aggs.holders?.filters.filters ?? {}).map(({ term }) => Object.values(term)[0] as string);

/** Every term is held by as many passages as it has characters. */
function replyTo(body: object, successful = 3): Hits<never> {
  const buckets = Object.fromEntries(termsOf(body).map((term, at) => [at, { doc_count: term.length }]));
  return {
    hits: { total: { value: 7 }, hits: [] },
    aggregations: { holders: { buckets }, average: { value: 2.5 } },
    _shards: { total: 3, successful },
  };
}

/** Counts the requests. */
function counting(successful = 3) {
  const asked: object[] = [];
  const searches: Searches = {
    run: async (_, bodies) => {
      asked.push(...bodies);
      return bodies.map((body) => replyTo(body, successful));
    },
  };
  return { asked, frequencies: frequenciesOf(searches, 'index') };
}

test('a term is asked for once', () => {
  const { frequencies } = counting();
  const first = frequencies.asking({ sentences: ['维和', '军', '维和'] });
  expect(first.bodies.map(termsOf)).toEqual([['维和', '军']]);
  const counts = [
    ['维和', 2],
    ['军', 1],
  ] as const;
  expect(first.read(first.bodies.map((body) => replyTo(body))).sentences).toEqual(new Map(counts));
  const again = frequencies.asking({ sentences: ['军', '维和'] });
  expect(again.bodies).toEqual([]);
  expect(again.read([]).sentences).toEqual(new Map(counts));
  expect(frequencies.known('sentences', '军')).toBe(1);
  expect(frequencies.known('sentences', '人')).toBeUndefined();
});

test('words and pairs of characters are asked together, and are not the same', () => {
  const { frequencies } = counting();
  const { bodies, read } = frequencies.asking({ sentences: ['维和'], pairs: ['维和', '和军'] });
  expect(bodies.map(termsOf)).toEqual([['维和', '维和', '和军']]);
  expect(JSON.stringify(bodies)).toMatch(/"sentences":"维和".*"pairs":"维和"/u);
  const { sentences, pairs } = read(bodies.map((body) => replyTo(body)));
  expect([sentences.size, pairs.size]).toEqual([1, 2]);
  expect(frequencies.known('sentences', '和军')).toBeUndefined();
});

test('thousands of terms are searches of some', () => {
  const { frequencies } = counting();
  const { bodies, read } = frequencies.asking({ sentences: Array.from({ length: 1_200 }, (_, at) => `term${at}`) });
  expect(bodies.map((body) => termsOf(body).length)).toEqual([500, 500, 200]);
  const { sentences } = read(bodies.map((body) => replyTo(body)));
  expect(sentences.get('term1199')).toBe(8);
});

test('what not all shards have counted is not kept', async () => {
  const { frequencies, asked } = counting(2);
  const { bodies, read } = frequencies.asking({ sentences: ['维和'] });
  expect(read(bodies.map((body) => replyTo(body, 2))).sentences.get('维和')).toBe(2);
  expect(frequencies.known('sentences', '维和')).toBeUndefined();
  await frequencies.corpus();
  await frequencies.corpus();
  expect(asked).toHaveLength(2);
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

test('ordinals are counted as they are printed', () => {
  const { frequencies } = counting();
  const { bodies, read } = frequencies.asking({ ordinals: ['9次'] });
  expect(JSON.stringify(bodies)).toContain('"ordinals":"9次"');
  expect(read(bodies.map((body) => replyTo(body))).ordinals).toEqual(new Map([['9次', 2]]));
});
