import type { Hit, Query } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { type PlacedReading, readingsOf } from './readings.ts';

/** The reader answers as well with five passages as with eight. */
const READ = 5;
/** The logit's highest weight beside `share`. An unsure reader weighs less: it misorders statutes (docs/quality.md). */
const LOGIT = 0.06;

export interface Candidate {
  readonly hit: Hit;
  /** The engine's score divided by its best score. */
  readonly share: number;
  /** Null where it was not read. */
  readonly reading: PlacedReading | null;
}

/** The engine's passages. Engine and reader together order the first `READ`. */
export const findCandidates = async (query: Query, question: string, library: Library): Promise<Candidate[]> =>
  readHits(await library.engine.query(query), question, library);

/** The same for given hits; `question` is folded. */
export async function readHits(hits: readonly Hit[], question: string, library: Library): Promise<Candidate[]> {
  const best = hits[0]?.score || 1;
  const first = hits.slice(0, READ);
  const paragraphs = first.map(({ passage }) => passage.paragraph);
  const readings = await readingsOf(question, paragraphs, library);
  const candidates = hits.map((hit, rank) => ({
    hit,
    share: hit.score / best,
    reading: readings?.[rank] ?? null,
  }));
  const highest = Math.max(...(readings ?? []).map(({ answers }) => answers));
  const trust = LOGIT / (1 + Math.exp(-highest));
  const worth = ({ share, reading }: Candidate) => share + trust * (reading?.answers ?? 0);
  return [...candidates.slice(0, READ).toSorted((a, b) => worth(b) - worth(a)), ...candidates.slice(READ)];
}
