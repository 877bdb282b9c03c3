import { oneOfEach } from '../../report/documentsNamed.ts';
import type { Filter } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { wholeOf, within } from '../../search/within.ts';
import type { Answer, Missing } from '../answer.ts';
import { answerPlace } from '../checks/answerPlace.ts';
import { lacksNothing, lacksOf, sharedLacks } from '../checks/lacks.ts';
import { missingOf } from '../checks/refusal.ts';
import { type Evidence, findEvidence, isLikely, signalsOf } from '../decision/decision.ts';
import { isOutdone } from '../decision/elsewhere.ts';
import { type DescribedDocument, describeDocument } from '../lookup/documentFacts.ts';
import { showTarget } from '../lookup/paragraph.ts';
import { documentFactAsked, isSmallTalk } from '../question/aside.ts';
import { partsOf } from '../question/asks.ts';
import {
  type DocumentAsked,
  documentAsked,
  resolutionAsked,
  symbolAsked,
  treatyAsked,
} from '../question/documentAsked.ts';
import { targetOf } from '../question/target.ts';
import { type Understood, understand } from '../question/understand.ts';
import { type Candidate, readHits } from '../reading/candidates.ts';
import { type QuotedAnswer, quoteFrom, together } from '../reading/quoting.ts';
import { onlyOf } from '../severalMeant.ts';

/** More quotes would hide the first one on a phone. */
const QUOTES = 3;

/** An answer that needs no paragraphs: a reply to small talk, or a fact about the document itself. */
export interface Aside {
  readonly kind: 'text';
  readonly about: 'bot' | 'contents' | DescribedDocument;
}

/**
 * Asks the documents of the library, or those that the question itself names. `today` tells which year is 去年. Throws
 * `SeveralMeant`.
 */
export async function ask(
  question: string,
  library: Library,
  filter: Filter = {},
  today: Date = new Date(),
): Promise<Answer | Aside> {
  const named = documentsAsked(question, library, today);
  if (named) return askNamed(question, named, library, filter);
  // The number of a resolution or the name of a treaty may as well be what is asked about in a report that cites it.
  const meant = library.documents.length > 1 ? asMatter(question, library.documents) : null;
  const found = meant && (await askOf(meant.rest, within(library, meant.documents), filter));
  return found && found.kind !== 'nothing_found' ? found : askOf(question, library, filter);
}

const asMatter = (question: string, documents: Library['documents']): DocumentAsked | null =>
  resolutionAsked(question, documents) ?? treatyAsked(question, documents);

async function askNamed(
  question: string,
  { documents, rest }: DocumentAsked,
  library: Library,
  filter: Filter,
): Promise<Answer | Aside> {
  const answer = await askOf(rest, within(library, documents), filter);
  if (answer.kind !== 'nothing_found') return answer;
  const { missing } = answer;
  const name = missing.name === rest ? question : missing.name;
  return { ...answer, missing: { ...missing, name }, searched: documents };
}

async function askOf(question: string, library: Library, filter: Filter): Promise<Answer | Aside> {
  const aside = asideOf(question, library);
  if (aside) return aside;
  const target = targetOf(question, library);
  const shown = target ? await showTarget(target, question, library) : null;
  return shown ?? find(understand(question, library), library, filter);
}

/** A symbol leads out of the documents chosen before; a title or a kind is sought among them. */
function documentsAsked(question: string, library: Library, today: Date): DocumentAsked | null {
  const { documents } = library;
  return (
    symbolAsked(question, documents) ??
    symbolAsked(question, oneOfEach(wholeOf(library).documents)) ??
    (documents.length > 1 ? documentAsked(question, documents, today) : null)
  );
}

/** Null for a question that the paragraphs answer. Throws `SeveralMeant`. */
export function asideOf(question: string, library: Library): Aside | null {
  if (isSmallTalk(question)) return { kind: 'text', about: 'bot' };
  const fact = documentFactAsked(question);
  if (fact === 'contents') return { kind: 'text', about: fact };
  const document = fact && onlyOf(library.documents);
  return document ? { kind: 'text', about: describeDocument(fact, document, library) } : null;
}

async function find(asked: Understood, library: Library, filter: Filter): Promise<Answer> {
  const evidence = await findEvidence(asked, library, filter);
  const { query, candidates } = evidence;
  const quote = (each: Candidate) =>
    quoteFrom(each.hit.passage.paragraph, answerPlace(each, asked, library), query, library);
  const missing = missingFor(asked, evidence, library) ?? (await outdone(asked, evidence, library));
  if (missing) {
    const nearest = await Promise.all(candidates.slice(0, QUOTES).map(quote));
    return { kind: 'nothing_found', missing, nearest: nearest.map((each) => each.quote) };
  }
  const parts = await Promise.all((await firstForEach(asked, evidence, library)).map(quote));
  const others = await Promise.all(furtherOf(asked, candidates, library).map(quote));
  const found = withoutRepeats(together(parts), others);
  return { kind: 'quoted', quotes: found.map((each) => each.quote), span: found[0]?.answer ?? null };
}

async function firstForEach(asked: Understood, { candidates }: Evidence, library: Library): Promise<Candidate[]> {
  const parts = partsOf(asked.folded);
  if (parts.length === 1) return [];
  const hits = candidates.map(({ hit }) => hit).toSorted((a, b) => b.score - a.score);
  const read = await Promise.all(parts.map((part) => readHits(hits, part, library)));
  return read.flatMap(([best]) => best ?? []);
}

/** The best candidates. A question that asks for several things also gets all others that are likely to answer. */
function furtherOf(asked: Understood, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  if (!asked.lists) return candidates.slice(0, QUOTES);
  return candidates.filter((each, rank) => {
    if (rank < QUOTES) return true;
    const signals = signalsOf([each, ...candidates.filter((other) => other !== each)], asked, library);
    return signals !== null && isLikely(signals);
  });
}

function withoutRepeats(first: readonly QuotedAnswer[], others: readonly QuotedAnswer[]): QuotedAnswer[] {
  const quoted = new Set(first.map(({ quote }) => quote.paragraph));
  const further = others.filter(({ quote }) => !quoted.has(quote.paragraph));
  return [...first, ...further].slice(0, Math.max(QUOTES, others.length));
}

async function outdone({ text, typed }: Understood, { signals }: Evidence, library: Library): Promise<Missing | null> {
  return signals && (await isOutdone(signals, text, library)) ? { what: 'words', name: typed } : null;
}

/** Null where the passages are likely to hold an answer. */
function missingFor(asked: Understood, { candidates, missing, signals }: Evidence, library: Library): Missing | null {
  const [best] = candidates;
  if (missing || !best) return missing ?? { what: 'words', name: asked.typed };
  if (signals ? isLikely(signals) : lacksNothing(lacksOf(best.hit.passage, asked, library))) return null;
  const passages = candidates.map(({ hit }) => hit.passage);
  return missingOf(sharedLacks(passages, asked, library), asked);
}
