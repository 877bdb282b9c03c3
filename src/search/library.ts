import { once } from '../queue/once.ts';
import type { Document } from '../report/document.ts';
import { newestFirst } from '../report/documentInfo.ts';
import { type ParagraphFacts, paragraphFacts } from '../report/facts/paragraphFacts.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Occasion } from '../report/figures/occasions.ts';
import type { Gazetteer } from '../report/names/gazetteer.ts';
import { makeNameIndex, type NameIndex } from '../report/names/nameIndex.ts';
import type { Paragraph } from '../report/paragraph.ts';
import { type Digest, digestOf } from './digest/digest.ts';
import { embeddedEngine } from './embeddedEngine.ts';
import type { Passage, Query, SearchEngine } from './engine/engine.ts';
import { countHolders, inverseFrequency } from './engine/inverseFrequency.ts';
import type { Meaning } from './meaning/meaning.ts';
import type { Reader } from './reader/reader.ts';
import { type Analysis, openAnalysis } from './words/analysis.ts';

export interface Library {
  /** The newest first, so that of equal hits the newest comes first. */
  readonly documents: readonly Document[];
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  /** Dated events of all documents, in order. */
  readonly occasions: readonly Occasion[];
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  /** Null where passages are not read: then the engine's order stands. */
  readonly reader: Reader | null;
  factsOf(paragraph: Paragraph): ParagraphFacts;
  /** Inverse document frequency over passages (Robertson and Spärck Jones). */
  weight(term: string): number;
  isKnown(term: string): boolean;
  /** Z-scores of meaning, one per sentence; null where meaning is not read. */
  sentenceMeaning(question: Asked, paragraph: Paragraph): Promise<ArrayLike<number> | null>;
  /** Settles to true when passages are also found by meaning, to false where they never will be. */
  readsMeaning(): Promise<boolean>;
}

export type Asked = Pick<Query, 'text' | 'also' | 'meant'>;

/** Makes a value when a library first needs it, and keeps it as long as the library. */
export function perLibrary<Made>(make: (library: Library) => Made): (library: Library) => Made {
  const known = new WeakMap<Library, Made>();
  return (library) => {
    const made = known.get(library) ?? make(library);
    known.set(library, made);
    return made;
  };
}

/** What a library is made of. The engine has indexed the passages of the digests, in their order. */
export interface LibraryParts {
  readonly digests: readonly Digest[];
  readonly gazetteer: Gazetteer;
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  readonly meaning: Meaning | null;
  readonly reader: Reader | null;
}

/** Indexes the documents. With `meaning`, the embedded engine also searches by meaning once all vectors are there. */
export async function openLibrary(
  given: readonly Document[],
  gazetteer: Gazetteer,
  engineOf: (analysis: Analysis, meaning: Meaning | null) => SearchEngine = embeddedEngine,
  meaning: Meaning | null = null,
  reader: Reader | null = null,
): Promise<Library> {
  const documents = given.toSorted((a, b) => newestFirst(a.info, b.info));
  const analysis = openAnalysis(gazetteer);
  const digests: Digest[] = [];
  for (const document of documents) digests.push(await digestOf(document, analysis, gazetteer));
  const engine = engineOf(analysis, meaning);
  await engine.index(digests.flatMap(({ passages }) => passages));
  return libraryOf({ digests, gazetteer, analysis, engine, meaning, reader });
}

export function libraryOf({ digests, gazetteer, analysis, engine, meaning, reader }: LibraryParts): Library {
  const passages = digests.flatMap((digest) => digest.passages);
  const places = new Map(passages.map(({ paragraph }, place) => [paragraph, place]));
  const counts = once(() => countHolders(passages.map(({ words }) => words)));
  const figures = once(() => digests.flatMap((digest) => digest.figures));
  const occasions = once(() => digests.flatMap((digest) => digest.occasions));
  const facts = new Map<Paragraph, ParagraphFacts>();
  return {
    documents: digests.map(({ document }) => document),
    gazetteer,
    names: makeNameIndex(gazetteer),
    passages,
    get figures() {
      return figures();
    },
    get occasions() {
      return occasions();
    },
    analysis,
    engine,
    reader,
    factsOf(paragraph) {
      const known = facts.get(paragraph) ?? paragraphFacts(paragraph, gazetteer);
      facts.set(paragraph, known);
      return known;
    },
    isKnown: (term) => counts().has(term),
    weight: (term) => inverseFrequency(counts().get(term) ?? 0, passages.length),
    async sentenceMeaning(question, paragraph) {
      const reading = await meaning?.read(question.meant ?? question.text);
      const place = places.get(paragraph);
      return reading && place !== undefined ? reading.sentences(place) : null;
    },
    readsMeaning: async () => meaning?.ready() ?? false,
  };
}
