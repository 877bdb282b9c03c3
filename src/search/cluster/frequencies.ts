import { type Hits, isWhole, type Searches } from './searches.ts';

/** How many passages hold a term; asked of the cluster once for as long as the corpus stays the same. */
export interface Frequencies {
  /** Of all passages, how many there are, and how many different terms they have on average. */
  corpus(): Promise<{ readonly passages: number; readonly averageLength: number }>;
  /** Searches for what is not known yet of these terms, to be sent beside others. */
  asking(terms: Terms): Asking;
  /** What is known of a term. */
  known(field: Field, term: string): number | undefined;
}

const FIELDS = ['sentences', 'pairs', 'ordinals'] as const;

export type Field = (typeof FIELDS)[number];

type Terms = Readonly<Partial<Record<Field, Iterable<string>>>>;

interface Asking {
  readonly bodies: readonly object[];
  /** How many passages hold each of the terms, by what was known and by the replies to the bodies. */
  read(replies: readonly Hits<unknown>[]): Readonly<Record<Field, ReadonlyMap<string, number>>>;
}

/** Terms of one search. */
const AT_ONCE = 500;
/** About 100 bytes each. */
const MOST_KEPT = 200_000;

export function frequenciesOf(searches: Searches, index: string): Frequencies {
  const counts = new Map<string, number>();
  const keyOf = (field: Field, term: string) => `${field} ${term}`;
  let corpus: ReturnType<Frequencies['corpus']> | undefined;

  async function askCorpus() {
    const body = { size: 0, track_total_hits: true, aggs: { average: { avg: { field: 'length' } } } };
    const [reply] = await searches.run(index, [body]);
    if (reply && !isWhole(reply)) corpus = undefined;
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
    asking(asked) {
      const found = { sentences: new Map(), pairs: new Map(), ordinals: new Map() } satisfies Found;
      const missing: Term[] = [];
      for (const field of FIELDS)
        for (const term of new Set(asked[field])) {
          const count = counts.get(keyOf(field, term));
          if (count === undefined) missing.push({ field, term });
          else found[field].set(term, count);
        }
      const parts = Array.from({ length: Math.ceil(missing.length / AT_ONCE) }, (_, at) =>
        missing.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      );
      return {
        bodies: parts.map(countingBody),
        read(replies) {
          if (counts.size > MOST_KEPT) counts.clear();
          for (const [part, terms] of parts.entries()) {
            const reply = replies[part];
            const { buckets } = (reply?.aggregations?.holders ?? { buckets: {} }) as Holders;
            for (const [at, { field, term }] of terms.entries()) {
              const count = buckets[at]?.doc_count ?? 0;
              found[field].set(term, count);
              if (reply && isWhole(reply)) counts.set(keyOf(field, term), count);
            }
          }
          return found;
        },
      };
    },
    known: (field, term) => counts.get(keyOf(field, term)),
  };
}

type Found = Readonly<Record<Field, Map<string, number>>>;

interface Term {
  readonly field: Field;
  readonly term: string;
}

interface Holders {
  readonly buckets: Readonly<Record<number, { readonly doc_count: number }>>;
}

function countingBody(terms: readonly Term[]): object {
  const filters = terms.map(({ field, term }, at) => [at, { term: { [field]: term } }]);
  return { size: 0, aggs: { holders: { filters: { filters: Object.fromEntries(filters) } } } };
}
