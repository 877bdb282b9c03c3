import { workOf } from '../../report/documentInfo.ts';
import { documentsNamed } from '../../report/documentsNamed.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findSymbols } from '../../report/symbols.ts';
import { fold } from '../../text/fold.ts';
import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { ordinalsIn } from '../../text/numbers/ordinals.ts';
import { sentences } from '../../text/sentences.ts';
import { hull, type Span } from '../../text/span.ts';
import { type Analysis, entitiesIn } from '../words/analysis.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Frequencies } from './frequencies.ts';
import { termOf } from './passageRecord.ts';
import type { Searches } from './searches.ts';

export interface Needed {
  readonly entries: readonly Entry[];
  /** Whether more documents hold what the request is about. */
  readonly isPartial: boolean;
}

interface Known {
  readonly catalogue: Catalogue;
  readonly searches: Searches;
  readonly index: string;
  readonly frequencies: Frequencies;
  readonly analysis: Analysis;
  readonly gazetteer: Gazetteer;
}

/** Documents of one request: named ones, those that hold what it is about, those with the best passages, the newest. */
const MOST_NAMED = 10;
const MOST_HOLDING = 40;
const MOST_NEAR = 10;
const LEAST_NEAR = 3;
const NEWEST = 3;
/** A text to be checked is sought piece by piece. */
const PIECE = 150;
const MOST_PIECES = 16;
/** What people type into one option, in code units; the rest is not sought. */
const LONGEST = 6_000;
const MOST_TERMS = 200;

/** The documents that a request needs in memory, of all the texts that it says. Throws a ClusterFault. */
export async function neededBy(said: readonly string[], known: Known): Promise<Needed> {
  const texts = said.map((text) => text.slice(0, LONGEST)).filter((text) => text.trim() !== '');
  const { catalogue } = known;
  const named = texts.flatMap((text) => namedIn(text, catalogue)).slice(0, MOST_NAMED);
  const { holding, near, isPartial } = await found(texts, known);
  const newest = catalogue.entries.slice(0, NEWEST);
  const works = new Set([...named, ...holding, ...near, ...newest]);
  const entries = new Set([...works].flatMap((entry) => twinsOf(entry, catalogue)));
  const isAll = entries.size === catalogue.entries.length;
  return { entries: [...entries], isPartial: !isAll && (isPartial || texts.length === 0) };
}

const twinsOf = ({ document: { info } }: Entry, { byWork }: Catalogue): readonly Entry[] =>
  byWork.get(workOf(info)) ?? [];

/** Documents named by symbol, id, title or key, also inside the references that buttons hold. */
function namedIn(text: string, { byId, byWork, entries }: Catalogue): Entry[] {
  const parts = text.split(/[,:@]/u);
  const written = [...parts, ...findSymbols(text).map(({ symbol }) => symbol)];
  const exact = written.flatMap((name) => [
    ...(byId.has(name) ? [byId.get(name) as Entry] : []),
    ...(byWork.get(name) ?? []),
  ]);
  if (exact.length > 0 || text.length > 100) return exact;
  const documents = documentsNamed(
    text,
    entries.map(({ document }) => document),
  );
  return documents.slice(0, MOST_NAMED).flatMap(({ info }) => byId.get(info.id) ?? []);
}

async function found(texts: readonly string[], known: Known) {
  const { analysis, searches, index, catalogue, frequencies } = known;
  const bodies = texts.flatMap((text) => holdingBody(text, known));
  const pieces = texts.flatMap(piecesOf).slice(0, MOST_PIECES);
  const near = pieces.flatMap((piece) =>
    nearBody(piece, analysis, Math.max(LEAST_NEAR, Math.ceil(MOST_NEAR / pieces.length))),
  );
  const words = texts.flatMap((text) => [...analysis.question(text).words, ...analysis.words(text)]);
  // What a library says of these words at once is asked in the same go.
  const asking = frequencies.asking({
    sentences: words.map(termOf),
    ordinals: texts.flatMap((text) => ordinalsIn(fold(text).text)),
  });
  const all = [...bodies, ...near, ...asking.bodies];
  const replies = all.length > 0 ? await searches.run<{ document: string }>(index, all) : [];
  asking.read(replies.slice(bodies.length + near.length));
  const entriesOf = (some: typeof replies) =>
    some.flatMap(({ hits }) => hits.hits.flatMap(({ _source }) => catalogue.byId.get(_source.document) ?? []));
  const holding = replies.slice(0, bodies.length);
  return {
    holding: entriesOf(holding),
    near: entriesOf(replies.slice(bodies.length, bodies.length + near.length)),
    isPartial: holding.some(({ aggregations, hits }) => {
      const { value } = (aggregations?.documents ?? { value: 0 }) as { value: number };
      return value > hits.hits.length;
    }),
  };
}

/** The newest documents that mention its names or cite its symbols or, without these, have a passage with all its words. */
function holdingBody(text: string, { analysis, gazetteer }: Known): object[] {
  const words = [...new Set(analysis.question(text).words)];
  const entity = gazetteer.get(text.trim());
  const entities = [...entitiesIn(words), ...(entity ? [entity.id] : [])];
  const cited = findSymbols(text).map(({ symbol }) => termOf(symbol));
  const named = [
    ...(entities.length > 0 ? [{ terms: { entities } }] : []),
    ...(cited.length > 0 ? [{ terms: { cited } }] : []),
  ];
  const all = words.slice(0, MOST_TERMS).map((word) => ({ term: { sentences: termOf(word) } }));
  if (named.length === 0 && all.length === 0) return [];
  const query = named.length > 0 ? { bool: { should: named, minimum_should_match: 1 } } : { bool: { filter: all } };
  return [
    {
      ...ofDocuments(MOST_HOLDING),
      sort: [{ order: 'asc' }],
      query,
      aggs: { documents: { cardinality: { field: 'document' } } },
    },
  ];
}

function nearBody(piece: string, analysis: Analysis, size: number): object[] {
  const { words, crossing } = analysis.question(piece);
  const should = [...words, ...crossing].slice(0, MOST_TERMS).map((word) => ({ term: { sentences: termOf(word) } }));
  return should.length === 0 ? [] : [{ ...ofDocuments(size), query: { bool: { should, minimum_should_match: 1 } } }];
}

/** The first passage of each document. */
const ofDocuments = (size: number) => ({
  size,
  track_total_hits: false,
  _source: ['document'],
  collapse: { field: 'document' },
});

/** Sentences together, so that a text has no more pieces than are sought. */
function piecesOf(text: string): string[] {
  const longest = Math.max(PIECE, Math.ceil((text.length * 2) / MOST_PIECES));
  return joinNeighbours<Span>(sentences(text), (last, next) =>
    next.end - last.start <= longest ? hull(last, next) : null,
  ).map(({ start, end }) => text.slice(start, end));
}
