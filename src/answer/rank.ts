import type { Hit, Query } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { aboutness, aptness } from './aptness.ts';
import { evidenceIn } from './sentenceEvidence.ts';
import { isComparison, type Lack, lackOf, type Slots, speaksOf } from './slots.ts';

/** How much the best sentence of a passage counts beside the passage; tuned on the golden questions. */
const EVIDENCE = 0.2;
/** A passage this much weaker than the best is not about the question, whatever it holds. */
const WEAK = 0.45;

/** A passage that may answer. */
export interface Candidate {
  readonly hit: Hit;
  /** What it lacks to answer; null when nothing. */
  readonly lack: Lack | null;
}

/** Passages that hold what was asked come first, as long as they are about the question. */
export function rank(hits: readonly Hit[], query: Query, slots: Slots, library: Library): Candidate[] {
  const weighed = withEvidence(hits, query, library);
  const best = weighed[0]?.score ?? 0;
  const candidates = weighed
    .map((hit) => ({ hit, lack: lackOf(hit.passage, slots, library) }))
    .map((each) => ({ ...each, score: each.hit.score + (each.lack ? 0 : aptness(each.hit.passage, slots, library)) }))
    .toSorted((a, b) => b.score - a.score);
  const able = candidates.filter(({ lack }) => lack === null);
  const held = able.filter(({ hit }) => hit.score >= WEAK * best);
  return [...new Set([...oneForEach(able, slots, library), ...held, ...candidates])];
}

/** A comparison needs a passage for each of the things compared, the one that is most about it. */
function oneForEach(candidates: readonly Candidate[], slots: Slots, library: Library): Candidate[] {
  if (!isComparison(slots)) return [];
  return slots.entities.flatMap((entity) => {
    const speaking = candidates.filter(({ hit }) => speaksOf(hit.passage, entity, library));
    const about = speaking.map(({ hit }) => aboutness(hit.passage, entity, library));
    return speaking[about.indexOf(Math.max(...about))] ?? [];
  });
}

/** What one sentence says together tells more than what a passage says here and there. */
function withEvidence(hits: readonly Hit[], query: Query, library: Library): Hit[] {
  const paragraphs = hits.map(({ passage }) => passage.paragraph);
  const evidence = evidenceIn(library, paragraphs, query);
  const most = Math.max(...evidence) || 1;
  const weighed = hits.map((hit, index) => ({ hit, score: hit.score + (EVIDENCE * (evidence[index] ?? 0)) / most }));
  return weighed
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit, score }) => ({
      passage: hit.passage,
      score,
      // Both take longer than all else: only for who wants them.
      get coverage() {
        return hit.coverage;
      },
      get matches() {
        return hit.matches;
      },
    }));
}
