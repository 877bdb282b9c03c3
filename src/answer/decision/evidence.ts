import type { Filter, Query } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import type { Missing } from '../answer.ts';
import { exactlyMissing } from '../checks/refusal.ts';
import { queryOf, type Understood } from '../question/understand.ts';
import { type Candidate, findCandidates } from '../reading/candidates.ts';
import { type Signals, signalsOf } from './decision.ts';

/** How many passages are looked at for what was asked. */
const CANDIDATES = 15;
/** The same of a comparison: what is said of the one may be far from what is said of the other. */
const COMPARED = 30;

/** What was found for a question, before it is decided whether it answers. */
export interface Evidence {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  /** What the question names exactly and nothing found holds. */
  readonly missing: Missing | null;
  /** Null where nothing was read. */
  readonly signals: Signals | null;
}

export async function findEvidence(asked: Understood, library: Library, filter: Filter): Promise<Evidence> {
  const query = queryOf(asked, filter, asked.compares ? COMPARED : CANDIDATES);
  const candidates = await findCandidates(query, asked.folded, library);
  return {
    query,
    candidates,
    missing: exactlyMissing(asked, candidates, library),
    signals: signalsOf(candidates, asked, library),
  };
}
