import type { Searches } from './searches.ts';

/** How many passages hold a term; asked of the cluster once for as long as the corpus stays the same. */
export interface Frequencies {
  /** Of all passages, how many there are, and how many different terms they have on average. */
  corpus(): Promise<{ readonly passages: number; readonly averageLength: number }>;
  /** Of each term: asked where it is not known. */
  of(field: Field, terms: Iterable<string>): Promise<ReadonlyMap<string, number>>;
  /** What is known of a term without asking. */
  known(field: Field, term: string): number | undefined;
}

export type Field = 'sentences' | 'pairs';

/** Terms of one request: more are asked one after the other. */
const AT_ONCE = 500;
/** About 100 bytes each. */
const MOST_KEPT = 200_000;

export function frequenciesOf(searches: Searches, index: string): Frequencies {
  const counts = new Map<string, number>();
  const keyOf = (field: Field, term: string) => `${field} ${term}`;
  let corpus: ReturnType<Frequencies['corpus']> | undefined;

  async function ask(field: Field, terms: readonly string[]): Promise<void> {
    const filters = Object.fromEntries(terms.map((term, at) => [at, { term: { [field]: term } }]));
    const [reply] = await searches.run(index, [{ size: 0, aggs: { holders: { filters: { filters } } } }]);
    const holders = reply?.aggregations?.holders as { buckets: Record<number, { doc_count: number }> } | undefined;
    if (counts.size > MOST_KEPT) counts.clear();
    for (const [at, term] of terms.entries()) counts.set(keyOf(field, term), holders?.buckets[at]?.doc_count ?? 0);
  }

  async function askCorpus() {
    const body = { size: 0, track_total_hits: true, aggs: { average: { avg: { field: 'length' } } } };
    const [reply] = await searches.run(index, [body]);
    const average = reply?.aggregations?.average as { value: number | null } | undefined;
    return { passages: reply?.hits.total?.value ?? 0, averageLength: average?.value ?? 0 };
  }

  return {
    corpus() {
      corpus ??= askCorpus().catch((error) => {
        corpus = undefined;
        throw error;
      });
      return corpus;
    },
    async of(field, terms) {
      const wanted = [...new Set(terms)];
      const missing = wanted.filter((term) => !counts.has(keyOf(field, term)));
      for (let at = 0; at < missing.length; at += AT_ONCE) await ask(field, missing.slice(at, at + AT_ONCE));
      return new Map(wanted.map((term) => [term, counts.get(keyOf(field, term)) ?? 0]));
    },
    known: (field, term) => counts.get(keyOf(field, term)),
  };
}
