import type { Filter } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import type { Answer, Missing } from './answer.ts';
import { lacksOf } from './checks/lacks.ts';
import { missingOf } from './checks/refusal.ts';
import { showTarget } from './lookup/showTarget.ts';
import { partsOf } from './question/parts.ts';
import { isSmallTalk, type SmallTalk } from './question/smallTalk.ts';
import { targetOf } from './question/target.ts';
import { kinOf, type Understood, understand } from './question/understand.ts';
import { type Candidate, readHits } from './reading/candidates.ts';
import { DECISION, probability } from './reading/decision.ts';
import { type Evidence, findEvidence } from './reading/evidence.ts';
import { type Found, quoteFrom } from './reading/quoting.ts';
import { together } from './reading/together.ts';

/** Quotes of one answer: more would bury the first on a phone. */
const QUOTES = 3;

/** The passages that answer a free question, each with the sentence that answers best. */
export async function ask(question: string, library: Library, filter: Filter = {}): Promise<Answer | SmallTalk> {
  if (isSmallTalk(question)) return { kind: 'text' };
  const target = targetOf(question, library);
  const shown = target ? await showTarget(target, question, library) : null;
  return shown ?? find(understand(question, library), library, filter);
}

async function find(asked: Understood, library: Library, filter: Filter): Promise<Answer> {
  const evidence = await findEvidence(asked, library, filter);
  const { query, candidates } = evidence;
  const quote = ({ hit, reading }: Candidate) => quoteFrom(hit.passage.paragraph, reading, query, library);
  const missing = missingFor(asked, evidence, library);
  if (missing) {
    const nearest = await Promise.all(candidates.slice(0, QUOTES).map(quote));
    return { kind: 'nothing_found', missing, nearest: nearest.map((each) => each.quote) };
  }
  const parts = await Promise.all((await firstForEach(asked, evidence, library)).map(quote));
  const others = await Promise.all(candidates.slice(0, QUOTES).map(quote));
  const found = withoutRepeats(together(parts), others);
  return { kind: 'quoted', quotes: found.map((each) => each.quote), span: found[0]?.answer ?? null };
}

/** The best passage for each thing that is asked, or compared. */
async function firstForEach(asked: Understood, { candidates }: Evidence, library: Library): Promise<Candidate[]> {
  const parts = partsOf(asked.folded);
  if (parts.length < 2) return oneForEach(candidates, asked, library);
  const hits = candidates.map(({ hit }) => hit).toSorted((a, b) => b.score - a.score);
  const read = await Promise.all(parts.map((part) => readHits(hits, part, library)));
  return read.flatMap(([best]) => best ?? []);
}

/** The first quotes, and of the others those of paragraphs that are not quoted yet. */
function withoutRepeats(first: readonly Found[], others: readonly Found[]): Found[] {
  const quoted = new Set(first.map(({ quote }) => quote.paragraph));
  return [...first, ...others.filter(({ quote }) => !quoted.has(quote.paragraph))].slice(
    0,
    Math.max(QUOTES, first.length),
  );
}

/** What is missing for an answer; null where the passages are likely to hold one. */
function missingFor(asked: Understood, { candidates, missing, signals }: Evidence, library: Library): Missing | null {
  const [best] = candidates;
  if (missing || !best) return missing ?? { what: 'words', name: asked.typed };
  const lacks = lacksOf(best.hit.passage, asked, library);
  const isLikely = signals
    ? probability(signals) >= DECISION.threshold
    : !(lacks.entity === 1 || lacks.kind || lacks.period || lacks.symbol);
  return isLikely ? null : missingOf(lacks, asked);
}

/** A comparison needs a passage for each of the things compared: the best that speaks of it. */
function oneForEach(
  candidates: readonly Candidate[],
  { compares, entities }: Understood,
  library: Library,
): Candidate[] {
  if (!compares || entities.length < 2) return [];
  return entities.flatMap((entity) => {
    const kin = kinOf(entity, library);
    return candidates.find(({ hit }) => kin.some(({ id }) => hit.passage.entities.includes(id))) ?? [];
  });
}
