import type { Document } from '../../report/document.ts';
import { type DocumentInfo, newestFirst, workOf } from '../../report/documentInfo.ts';
import type { Found, Searches } from './searches.ts';

/** All documents that the cluster holds, without their text: some 1 kB each. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** All languages of a work. */
  readonly byWork: ReadonlyMap<string, readonly Entry[]>;
  readonly infos: ReadonlySet<DocumentInfo>;
}

export interface Entry {
  /** Empty but for its info. */
  readonly document: Document;
  /** The hash by which its digest is asked for. */
  readonly digest: string;
  /** How many it has. */
  readonly passages: number;
}

const PAGE = 2_000;

interface Listed {
  readonly info: DocumentInfo;
  readonly passages: number;
}

/** In the order of a library. */
export async function readCatalogue(searches: Searches, index: string): Promise<Catalogue> {
  const entries: Entry[] = [];
  const pageAfter = async (search_after: readonly unknown[]) => {
    const body = {
      size: PAGE,
      sort: [{ document: 'asc' }, { pushed: 'asc' }],
      search_after,
      _source: ['info', 'passages'],
    };
    const [page] = await searches.run<Listed>(index, [body]);
    return page?.hits.hits ?? [];
  };
  let after: readonly unknown[] | undefined = ['', 0];
  while (after) {
    const hits: readonly Found<Listed>[] = await pageAfter(after);
    for (const { _id: digest, _source } of hits) {
      const { info, passages } = _source;
      entries.push({ digest, passages, document: { info, sections: [], paragraphs: [] } });
    }
    after = hits.length === PAGE ? hits.at(-1)?.sort : undefined;
  }
  return catalogueOf(entries);
}

/** Of two versions of a document, as a push leaves them for a moment, the later one counts. */
export function catalogueOf(given: readonly Entry[]): Catalogue {
  const latest = new Map(given.map((entry) => [entry.document.info.id, entry]));
  const entries = [...latest.values()].toSorted((a, b) => newestFirst(a.document.info, b.document.info));
  const byWork = new Map<string, Entry[]>();
  for (const entry of entries) {
    const work = workOf(entry.document.info);
    byWork.set(work, [...(byWork.get(work) ?? []), entry]);
  }
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.document.info.id, entry])),
    byWork,
    infos: new Set(entries.map(({ document }) => document.info)),
  };
}

/** Another text as soon as documents come or go. */
export async function catalogueState(searches: Searches, index: string): Promise<string> {
  const body = { size: 0, track_total_hits: true, aggs: { last: { max: { field: 'pushed' } } } };
  const [reply] = await searches.run(index, [body]);
  return JSON.stringify([index, reply?.hits.total?.value, reply?.aggregations?.last]);
}
