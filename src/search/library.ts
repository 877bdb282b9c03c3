import { once } from '../queue/once.ts';
import { perObject } from '../queue/perObject.ts';
import type { Document } from '../report/document.ts';
import { type DocumentInfo, newestFirst } from '../report/documentInfo.ts';
import { type ParagraphFacts, paragraphFacts } from '../report/facts/paragraphFacts.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Occasion } from '../report/figures/occasions.ts';
import type { Gazetteer } from '../report/names/gazetteer.ts';
import { makeNameIndex, type NameIndex } from '../report/names/nameIndex.ts';
import type { Paragraph } from '../report/paragraph.ts';
import { ordinalsIn } from '../text/numbers/ordinals.ts';
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
  /** Whether a passage has this ordinal (`ordinalsIn`). */
  isNumbered(ordinal: string): boolean;
  /** Z-scores of meaning, one per sentence; null where meaning is not read. */
  sentenceMeaning(question: Asked, paragraph: Paragraph): Promise<ArrayLike<number> | null>;
  /** Settles to true when passages are also found by meaning, to false where they never will be. */
  readsMeaning(): Promise<boolean>;
  /** Documents of which nothing but the info is in memory; the engine finds their passages all the same. */
  readonly unread: ReadonlySet<DocumentInfo>;
  /** Whether documents that this request is about are among those: lists made of what is in memory lack them. */
  readonly isPartial: boolean;
  /**
   * The library with the documents in memory that a request needs, of all the texts that it says; absent where all are.
   * Throws an EngineUnavailable.
   */
  gather?(said: readonly string[]): Promise<Library>;
  /** A library that answers while the engine is unavailable; null where there is none. */
  instead?(): Promise<Library | null>;
}

export type Asked = Pick<Query, 'text' | 'also' | 'meant'>;

export const perLibrary: <Made>(make: (library: Library) => Made) => (library: Library) => Made = perObject;

/** What a library is made of. The engine has indexed the passages of the digests, in their order. */
export interface LibraryParts {
  readonly digests: readonly Digest[];
  readonly gazetteer: Gazetteer;
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  readonly meaning: Meaning | null;
  readonly reader: Reader | null;
  /** Only where there are more documents than those of the digests. */
  readonly beyond?: Beyond;
}

/** What is known of documents that are not in memory. */
export interface Beyond
  extends Pick<Library, 'unread' | 'isPartial' | 'sentenceMeaning' | 'readsMeaning'>,
    Required<Pick<Library, 'gather' | 'instead'>> {
  /** All documents, the newest first: those of the digests, of others the info alone. */
  readonly documents: readonly Document[];
  /** Of all passages, how many there are, and how many hold a term; undefined for a term nobody has asked of. */
  readonly passages: number;
  holders(term: string): number | undefined;
  /** True for an ordinal nobody has asked of. */
  isNumbered(ordinal: string): boolean;
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

export function libraryOf({ digests, gazetteer, analysis, engine, meaning, reader, beyond }: LibraryParts): Library {
  const passages = digests.flatMap((digest) => digest.passages);
  const places = new Map(passages.map(({ paragraph }, place) => [paragraph, place]));
  const counts = once(() => countHolders(passages.map(({ words }) => words)));
  const ordinals = once(() => ordinalsOf(passages));
  const figures = once(() => digests.flatMap((digest) => digest.figures));
  const occasions = once(() => digests.flatMap((digest) => digest.occasions));
  const all = beyond?.passages ?? passages.length;
  // What nobody has asked of is held elsewhere as often as here.
  const holders = (term: string): number =>
    beyond?.holders(term) ?? ((counts().get(term) ?? 0) * all) / (passages.length || 1);
  return {
    documents: beyond?.documents ?? digests.map(({ document }) => document),
    gazetteer,
    names: namesOf(gazetteer),
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
    factsOf: factsOf(gazetteer),
    isKnown: (term) => holders(term) > 0 || counts().has(term),
    weight: (term) => inverseFrequency(holders(term), all),
    isNumbered: (ordinal) => ordinals().has(ordinal) || (beyond?.isNumbered(ordinal) ?? false),
    async sentenceMeaning(question, paragraph) {
      if (beyond) return beyond.sentenceMeaning(question, paragraph);
      const reading = await meaning?.read(question.meant ?? question.text);
      const place = places.get(paragraph);
      return reading && place !== undefined ? reading.sentences(place) : null;
    },
    readsMeaning: async () => (beyond ? beyond.readsMeaning() : (meaning?.ready() ?? false)),
    unread: beyond?.unread ?? new Set(),
    isPartial: beyond?.isPartial ?? false,
    ...(beyond ? { gather: beyond.gather, instead: beyond.instead } : {}),
  };
}

export const ordinalsOf = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ folded }) => ordinalsIn(folded)));

/** Libraries of one gazetteer share what is the same for all of them. */
const namesOf = perObject(makeNameIndex);
const factsOf = perObject((gazetteer: Gazetteer) =>
  perObject((paragraph: Paragraph) => paragraphFacts(paragraph, gazetteer)),
);
