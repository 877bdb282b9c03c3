import type { Paragraph } from '../../report/paragraph.ts';

export interface Passage {
  /** Unique in the library: `a-68-652#15`. */
  readonly id: string;
  readonly paragraph: Paragraph;
  /** Ids of the entities and places mentioned, in order, with repetitions. */
  readonly entities: readonly string[];
  /** Its words with repetitions, an `entityTerm` per mention, and the corrected words of its errata. */
  readonly words: readonly string[];
  /** The words of each sentence and its bigrams across words, each once; the corrected words of errata come last. */
  readonly sentences: readonly (readonly string[])[];
  /** Its text, folded. */
  readonly folded: string;
  /** The symbols of resolutions and reports that it cites. */
  readonly cited: readonly string[];
}

export interface Query {
  readonly text: string;
  readonly also?: readonly Also[];
  /** The encoder reads this instead of `text`: for example, the question with names spelt out. */
  readonly meant?: string;
  /** By words alone, as a keyword search expects; otherwise also by meaning, if there is an encoder. */
  readonly by?: 'words';
  readonly filter?: Filter;
  readonly limit: number;
}

/** Other words for something in a question: for search, never shown. */
export interface Also {
  readonly text: string;
  /** 0 to 1; the question's own words weigh 1. */
  readonly weight: number;
}

/** All given conditions must hold. */
export interface Filter {
  /** Ids of documents, of which it must be from one. */
  readonly documents?: ReadonlySet<string>;
  /** Numeral of a section, which includes its subsections: `五`; of a subsection: `A`. */
  readonly section?: string;
  /** Id of an entity that the passage must mention. */
  readonly entity?: string;
  readonly language?: string;
}

export interface Hit {
  readonly passage: Passage;
  /** Comparable only within one query of one engine. */
  readonly score: number;
}

/** An engine that is elsewhere cannot be asked, or has not all of its passages; the message is for operators. */
export class EngineUnavailable extends Error {}

/**
 * `query`: best first, ties in passage order; it never throws for any text, only an EngineUnavailable. `index` is called only
 * once.
 */
export interface SearchEngine {
  index(passages: readonly Passage[]): Promise<void>;
  query(query: Query): Promise<readonly Hit[]>;
  close(): Promise<void>;
}

export function passes({ paragraph, entities }: Passage, filter: Filter): boolean {
  const { section, document } = paragraph;
  return (
    (filter.documents === undefined || filter.documents.has(document.id)) &&
    (filter.language === undefined || document.language === filter.language) &&
    (filter.entity === undefined || entities.includes(filter.entity)) &&
    (filter.section === undefined || section?.numeral === filter.section || section?.parent?.numeral === filter.section)
  );
}
