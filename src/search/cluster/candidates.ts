import type { Filter } from '../engine/engine.ts';
import type { PassageRecord } from './passageRecord.ts';
import type { Hits, Searches } from './searches.ts';

/** A passage that may answer, with all that its score is made of. */
export interface Candidate
  extends Pick<PassageRecord, 'id' | 'document' | 'digest' | 'place' | 'order' | 'length' | 'sentences' | 'folded'> {
  /** Base64; absent where it has none. */
  readonly vectors?: string;
}

const SOURCE = ['id', 'document', 'digest', 'place', 'order', 'length', 'sentences', 'folded', 'vectors'];

/** By words: more than `limit`, since the bot scores them anew; by meaning of the whole, and of windows, some to a passage. */
const BY_WORDS = 100;
const BY_WHOLE = 50;
const BY_WINDOW = 100;
/** The cluster gives no more at once (`index.max_result_window` is ten times that). */
const MOST = 1_000;
/** Lucene takes 1,024 clauses. */
export const MOST_TERMS = 500;

export interface Wanted {
  /** At most `MOST_TERMS`, with their weights. */
  readonly terms: ReadonlyMap<string, number>;
  /** Of the question, as bytes; null where meaning is not asked. */
  readonly vector: readonly number[] | null;
  readonly filter: Filter | undefined;
  /** Of all documents. */
  readonly ids?: ReadonlySet<string> | undefined;
  readonly limit: number;
}

interface Found {
  readonly candidates: readonly Candidate[];
  /** The replies to other searches. */
  readonly beside: readonly Hits<unknown>[];
}

/** The nearest passages by words and by meaning, each once, in the order of passages; one request, with other searches `beside`. */
export async function findCandidates(
  searches: Searches,
  index: string,
  wanted: Wanted,
  beside: readonly object[],
): Promise<Found> {
  const near = [
    byWords(wanted),
    ...(wanted.vector ? byMeaning(wanted.vector, filtersOf(wanted.filter, wanted.ids)) : []),
  ];
  const replies = await searches.run<Candidate>(index, [...near, ...beside]);
  const found = replies.slice(0, near.length).flatMap(({ hits }) => hits.hits.map(({ _source }) => _source));
  const each = [...new Map(found.map((candidate) => [`${candidate.digest} ${candidate.place}`, candidate])).values()];
  return { candidates: each.toSorted((a, b) => (a.order < b.order ? -1 : 1)), beside: replies.slice(near.length) };
}

function byWords({ terms, filter, ids, limit }: Wanted): object {
  return {
    size: Math.min(Math.max(limit, BY_WORDS), MOST),
    track_total_hits: false,
    _source: SOURCE,
    // Scores that are equal may be in another order on another copy of a shard.
    sort: [{ _score: 'desc' }, { order: 'asc' }],
    query: {
      bool: {
        should: Array.from(terms, ([value, boost]) => ({ term: { sentences: { value, boost } } })),
        minimum_should_match: 1,
        filter: filtersOf(filter, ids),
      },
    },
  };
}

function byMeaning(vector: readonly number[], filters: readonly object[]): object[] {
  const filter = filters.length > 0 ? { filter: { bool: { filter: filters } } } : {};
  const near = { track_total_hits: false, _source: SOURCE };
  return [
    { ...near, size: BY_WHOLE, query: { knn: { whole: { vector, k: BY_WHOLE, ...filter } } } },
    {
      ...near,
      size: BY_WINDOW,
      query: {
        nested: {
          path: 'windows',
          score_mode: 'max',
          query: { knn: { 'windows.vector': { vector, k: BY_WINDOW, ...filter } } },
        },
      },
    },
  ];
}

/** All conditions must hold. `ids`: all documents there are; a filter that leaves out few of them names those. */
export function filtersOf(
  { documents, section, entity, language }: Filter = {},
  ids: ReadonlySet<string> = new Set(),
): object[] {
  const isFew = documents && documents.size * 2 <= ids.size;
  const others = documents && !isFew ? [...ids].filter((id) => !documents.has(id)) : [];
  return [
    ...(documents && (isFew || ids.size === 0) ? [{ terms: { document: [...documents] } }] : []),
    ...(others.length > 0 ? [{ bool: { must_not: [{ terms: { document: others } }] } }] : []),
    ...(section === undefined ? [] : [{ term: { sections: section } }]),
    ...(entity === undefined ? [] : [{ term: { entities: entity } }]),
    ...(language === undefined ? [] : [{ term: { language } }]),
  ];
}
