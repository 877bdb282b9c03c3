import type { Filter, Query } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { isNoun } from '../../text/segment.ts';
import type { Missing } from '../answer.ts';
import { lacksOf } from '../checks/lacks.ts';
import { namedCell } from '../checks/namedCell.ts';
import { exactlyMissing } from '../checks/refusal.ts';
import { expand, longestWords } from '../question/expansion.ts';
import { queryOf, type Understood } from '../question/understand.ts';
import { type Candidate, findCandidates } from '../reading/candidates.ts';
import weights from './decision.json' with { type: 'json' };

/** Numbers that tell whether the first candidate answers. Each improves questions outside the fit (docs/quality.md). */
export interface Signals {
  /** The first candidate's logit, and the highest of all that were read. */
  readonly answers: number;
  readonly highest: number;
  /** Log-probability that the answer stands exactly there. */
  readonly certainty: number;
  /** How far the engine's share is ahead of the next candidate's. */
  readonly lead: number;
  /** The share of the question's words, by weight, that no document holds. */
  readonly foreign: number;
  readonly noEntity: number;
  /** 1 where the passage has another period, or nothing of the kind asked for. */
  readonly noPeriod: number;
  readonly noKind: number;
}

const LEAST = -8;

export function signalsOf(candidates: readonly Candidate[], asked: Understood, library: Library): Signals | null {
  const [first, second] = candidates;
  if (!first?.reading) return null;
  const { hit, share, reading } = first;
  const lacks = lacksOf(hit.passage, asked, library);
  return {
    answers: reading.answers,
    highest: Math.max(...candidates.map((each) => each.reading?.answers ?? LEAST)),
    certainty: Math.max(reading.certainty, LEAST),
    lead: share - (second?.share ?? 0),
    foreign: foreignShare(asked.text, library),
    noEntity: lacks.entity,
    noPeriod: Number(lacks.period),
    noKind: Number(lacksKind(first, asked, lacks.kind, library)),
  };
}

/**
 * A cell whose row and column are named is what is asked for. One of another row or column is not, where the question names
 * something that is not there. `lacks` is what is said of passages without a table.
 */
function lacksKind({ hit, reading }: Candidate, asked: Understood, lacks: boolean, library: Library): boolean {
  const { paragraph, folded } = hit.passage;
  const cell = reading?.place && namedCell(reading.place, paragraph, asked, library);
  if (!cell || lacks) return lacks && !cell?.isNamed;
  return (
    !cell.isNamed &&
    wordsOf(asked.text, library).some((word) => isForeign(word, (each) => folded.includes(each), library))
  );
}

function foreignShare(text: string, library: Library): number {
  const words = wordsOf(text, library);
  const weightOf = (some: readonly string[]) => some.reduce((sum, word) => sum + library.weight(word), 0);
  return weightOf(words.filter((word) => isForeign(word, library.isKnown, library))) / (weightOf(words) || 1);
}

const wordsOf = (text: string, library: Library): string[] =>
  longestWords(text, library).filter((word) => word.length > 1);

/** A noun that is not held is another thing; a verb is usually just another word. */
const isForeign = (word: string, isHeld: (word: string) => boolean, library: Library): boolean =>
  isNoun(word) &&
  ![word, ...expand(word, library).flatMap(({ text }) => [text, ...library.analysis.words(text)])].some(isHeld);

/** Fitted by `npm run calibrate`. */
export interface Decision {
  readonly weights: Readonly<Record<keyof Signals, number>>;
  readonly bias: number;
  /** Less likely answers are not shown. */
  readonly threshold: number;
}

export const DECISION: Decision = weights;

/** The probability that the passages answer, by logistic regression. */
export function probability(signals: Signals, { weights, bias }: Decision = DECISION): number {
  const names = Object.keys(weights) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

export const isLikely = (signals: Signals): boolean => probability(signals) >= DECISION.threshold;

const CANDIDATES = 15;

export interface Evidence {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  /** See `exactlyMissing`. */
  readonly missing: Missing | null;
  /** Null where nothing was read. */
  readonly signals: Signals | null;
}

export async function findEvidence(asked: Understood, library: Library, filter: Filter): Promise<Evidence> {
  const query = queryOf(asked, filter, CANDIDATES);
  const candidates = await findCandidates(query, asked.folded, library);
  return {
    query,
    candidates,
    missing: exactlyMissing(asked, candidates, library),
    signals: signalsOf(candidates, asked, library),
  };
}
