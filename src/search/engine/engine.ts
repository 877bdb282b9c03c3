import type { Paragraph } from '../../report/paragraph.ts';

/** What is retrieved: a paragraph with its terms and the entities it mentions. */
export interface Passage {
  /** Unique in the library: `A/68/652#15`. */
  readonly id: string;
  readonly paragraph: Paragraph;
  /** Ids of the entities and places mentioned, in order, each as often as it is mentioned. */
  readonly entities: readonly string[];
  /** Its words with repetitions, an `entityTerm` for each mention, and the corrected words of its errata. */
  readonly words: readonly string[];
  /** The words of each sentence with the bigrams across them; the corrected words of its errata as a last sentence. */
  readonly sentences: readonly ReadonlySet<string>[];
}

export interface Query {
  readonly text: string;
  /** Further words for the same things: other names, the text's own words for the question's. */
  readonly also?: readonly Also[];
  /** What the encoder reads instead of `text`: the question with its names spelt out, for example. */
  readonly meant?: string;
  /** Words alone find, as whoever searches for keywords expects; otherwise meaning finds, too, where there is an encoder. */
  readonly by?: 'words';
  readonly filter?: Filter;
  readonly limit: number;
}

/** Further words for what a question says: for finding, never shown. */
export interface Also {
  readonly text: string;
  /** Between 0 and 1, what a word of the question weighs. */
  readonly weight: number;
}

/** All that are given must hold. */
export interface Filter {
  /** Symbol of a document. */
  readonly document?: string;
  /** Numeral of a section, which includes its subsections: `五`; of a subsection: `A`. */
  readonly section?: string;
  /** Id of an entity that the passage must mention. */
  readonly entity?: string;
  readonly language?: string;
}

export interface Hit {
  readonly passage: Passage;
  /** Comparable within one query of one engine only. */
  readonly score: number;
}

/**
 * Anything that finds passages: embedded here, a cluster elsewhere. `query` answers best first, equal scores in the order of
 * the passages, and never throws for any text. `index` replaces nothing: it is called once.
 */
export interface SearchEngine {
  index(passages: readonly Passage[]): Promise<void>;
  query(query: Query): Promise<readonly Hit[]>;
  close(): Promise<void>;
}

/** Whether a passage may answer a query with this filter. */
export function passes({ paragraph, entities }: Passage, filter: Filter): boolean {
  const { section, document } = paragraph;
  return (
    (filter.document === undefined || document.symbol === filter.document) &&
    (filter.language === undefined || document.language === filter.language) &&
    (filter.entity === undefined || entities.includes(filter.entity)) &&
    (filter.section === undefined || section?.numeral === filter.section || section?.parent?.numeral === filter.section)
  );
}
