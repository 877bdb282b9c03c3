import { latest } from '../../queue/latest.ts';
import { aside, markPartial } from '../../queue/queue.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Digest } from '../digest/digest.ts';
import type { Passage } from '../engine/engine.ts';
import { type Asked, type Library, libraryOf } from '../library.ts';
import type { Reader } from '../reader/reader.ts';
import { type Analysis, passageId } from '../words/analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { clusterEngine, type Indexed } from './clusterEngine.ts';
import type { Digests } from './digests.ts';
import { neededBy } from './needed.ts';
import { termOf } from './passageRecord.ts';

/** What libraries of one state of the cluster are made of. */
export interface ClusterParts extends Indexed {
  readonly catalogue: Catalogue;
  /** False where the catalogue lacks documents: every reply says so. */
  readonly isWhole: boolean;
  readonly digests: Digests;
  /** The index of the documents. */
  readonly documents: string;
  readonly gazetteer: Gazetteer;
  readonly analysis: Analysis;
  readonly reader: Reader | null;
  readonly instead: () => Promise<Library | null>;
}

/** Libraries that are kept: requests that need the same documents share one, and what is made of it. */
const KEPT = 20;
/** Documents in memory before anybody asks. */
const NEWEST = 3;

/**
 * The library of a cluster. It has the infos of all documents at once; `gather` gives one that has the documents in memory that a
 * request needs. Throws a ClusterFault.
 */
export async function clusterLibrary(parts: ClusterParts): Promise<Library> {
  const { catalogue, digests, documents, frequencies, analysis, gazetteer, reader, instead, meaning } = parts;
  const { passages } = await frequencies.corpus();

  const passagesOf = async (found: readonly Candidate[]): Promise<(Passage | undefined)[]> => {
    const current = found.map((each) => entryOf(each, catalogue));
    const loaded = await digests.load(documents, [...new Set(current.flatMap((entry) => entry ?? []))]);
    return found.map(({ place }, at) => loaded.get(current[at]?.digest ?? '')?.passages[place]);
  };
  const engine = clusterEngine(analysis, { ...parts, ids: new Set(catalogue.byId.keys()) }, passagesOf);

  function libraryWith(read: ReadonlyMap<string, Digest>, isPartial: boolean): Library {
    const held = catalogue.entries.flatMap(({ digest }) => read.get(digest) ?? []);
    const unread = new Set(catalogue.infos);
    for (const { document } of held) unread.delete(document.info);
    const beyond = {
      documents: catalogue.entries.map(({ digest, document }) => read.get(digest)?.document ?? document),
      unread,
      isPartial,
      passages,
      holders: (term: string) => frequencies.known('sentences', termOf(term)),
      isNumbered: (ordinal: string) => frequencies.known('ordinals', ordinal) !== 0,
      sentenceMeaning: async ({ meant, text }: Asked, paragraph: Paragraph) =>
        meaning?.sentences(meant ?? text, termOf(passageId(paragraph))) ?? null,
      readsMeaning: async () => meaning !== null,
      gather,
      instead,
    };
    return libraryOf({ digests: held, gazetteer, analysis, engine, meaning: null, reader, beyond });
  }

  const libraries = latest(KEPT, (key: string) => ({ key, made: null as Library | null }));

  const gather = (said: readonly string[]): Promise<Library> => aside(() => gathered(said));

  async function gathered(said: readonly string[]): Promise<Library> {
    if (!parts.isWhole) markPartial();
    const { entries, isPartial } = await neededBy(said, parts);
    const kept = libraries(
      `${isPartial} ${entries
        .map(({ digest }) => digest)
        .toSorted()
        .join()}`,
    );
    if (kept.made) return kept.made;
    const read = await digests.load(documents, entries);
    const made = libraryWith(read, isPartial);
    // One that lacks documents is for this request alone.
    if (read.size === entries.length) kept.made = made;
    return made;
  }

  const newest = catalogue.entries.slice(0, NEWEST);
  return libraryWith(await digests.load(documents, newest), newest.length < catalogue.entries.length);
}

/** Undefined for a passage of a document that has changed since, or is gone. */
function entryOf({ document, digest }: Candidate, { byId }: Catalogue): Entry | undefined {
  const entry = byId.get(document);
  return entry?.digest === digest ? entry : undefined;
}
