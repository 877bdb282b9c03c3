import MiniSearch, { type Options } from 'minisearch';
import { BM25 } from '../../../search/words/bm25.ts';
import { cutQuery } from './cutQuery.ts';

/** A paragraph that an exported site finds. */
export interface SitePassage {
  readonly id: number;
  /** The id of its document. */
  readonly document: string;
  /** Its address from the folder of all pages, and its citation. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** What a browser fetches when somebody begins to search. */
export interface SiteIndex {
  /** MiniSearch's own form. */
  readonly index: { readonly index: readonly (readonly [term: string, ...unknown[]])[] };
  /** Traditional characters, each before the Simplified one that stands for it in the index. */
  readonly variants: string;
}

type Indexed = SitePassage & { readonly terms: string };

const OPTIONS: Options<Indexed> = {
  fields: ['terms'],
  storeFields: ['document', 'path', 'name', 'text'],
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
  searchOptions: { bm25: BM25 },
};

/** The index of the passages, each with its terms: those of the bot, with repetitions. */
export function makeSiteIndex(passages: readonly SitePassage[], termsOf: (id: number) => readonly string[]) {
  const index = new MiniSearch<Indexed>(OPTIONS);
  for (const passage of passages) index.add({ ...passage, terms: termsOf(passage.id).join(' ') });
  return index.toJSON();
}

export interface SiteHit {
  readonly passage: Pick<SitePassage, 'document' | 'path' | 'name' | 'text'>;
  /** The words of the query that it holds. */
  readonly words: readonly string[];
}

/** Best first; of one document if `within` names one. */
export type FindInSite = (query: string, within: string | null) => SiteHit[];

export function openSiteIndex({ index, variants }: SiteIndex): FindInSite {
  const found = MiniSearch.loadJS<Indexed>(index as never, OPTIONS);
  const terms = new Set(index.index.map(([term]) => term));
  const simplified = new Map(Array.from(variants.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
  return (query, within) => {
    const words = cutQuery(query, terms, simplified);
    if (words.length === 0) return [];
    const hits = found.search(words.join(' '), {
      filter: ({ document }) => within === null || document === within,
    });
    // As the bot does: MiniSearch multiplies by the number of terms met.
    return hits
      .map((hit) => ({
        passage: hit as unknown as SitePassage,
        words: hit.terms,
        score: hit.score / hit.queryTerms.length,
      }))
      .sort((a, b) => b.score - a.score);
  };
}
