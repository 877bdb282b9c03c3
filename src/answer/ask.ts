import type { Quote } from '../report/quote.ts';
import type { Filter, Hit, Query } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import type { Answer, Missing, NothingFound } from './answer.ts';
import { answerSpan } from './answerSpan.ts';
import type { Asks } from './asks.ts';
import { bestQuote } from './evidence.ts';
import { showTarget } from './lookup/showTarget.ts';
import { withoutAuthor } from './ownWords.ts';
import { periodName } from './question/periods.ts';
import { queryOf } from './question/query.ts';
import { isSmallTalk, type SmallTalk } from './question/smallTalk.ts';
import { targetOf } from './question/target.ts';
import { type Understood, understand } from './question/understand.ts';
import { type Candidate, rank } from './rank.ts';
import { sentenceQuery } from './sentenceQuery.ts';
import { isComparison, LACKS, type Lack, type Slots, slotsOf } from './slots.ts';
import { suits } from './suits.ts';
import { asksRank } from './superlative.ts';
import { withoutOtherWords } from './telling.ts';

/** Quotes of one answer: more would bury the first on a phone. */
const QUOTES = 3;
/** How many passages are looked at for what was asked. */
const CANDIDATES = 15;
/** The same of a comparison: what is said of the one may be far from what is said of the other. */
const COMPARED = 30;

/** The passages that answer a free question, each with the sentence that answers best. */
export async function ask(question: string, library: Library, filter: Filter = {}): Promise<Answer | SmallTalk> {
  if (isSmallTalk(question)) return { kind: 'text' };
  const target = targetOf(question, library);
  const shown = target ? await showTarget(target, question, library) : null;
  return shown ?? find(question, understand(withoutAuthor(question), library), library, filter);
}

async function find(question: string, asked: Understood, library: Library, filter: Filter): Promise<Answer> {
  const sought = slotsOf(asked, library);
  const query = queryOf(asked, library, filter, isComparison(sought) ? COMPARED : CANDIDATES);
  const hits = await library.engine.query(query);
  const slots = { ...sought, telling: await withoutOtherWords(sought.telling, query, hits, library) };
  const quotesOf = (from: readonly Hit[]): Promise<Quote[]> =>
    Promise.all(
      from
        .slice(0, QUOTES)
        .map(({ passage }) =>
          bestQuote(
            library,
            passage.paragraph,
            sentenceQuery(query, passage, slots, library),
            suits(passage, slots, library),
          ),
        ),
    );
  const nothing = async (missing: Missing): Promise<NothingFound> => ({
    kind: 'nothing_found',
    missing,
    nearest: await quotesOf(hits),
  });

  const [unknown] = asked.unknown;
  if (unknown) return nothing({ what: 'name', name: unknown });
  const ranked = isHeld(query, library) ? rank(hits, query, slots, library) : [];
  const [best] = ranked;
  if (!best) return nothing({ what: 'words', name: question });
  if (best.lack) return nothing(missingOf(furthest(ranked), question, slots));
  const quotes = await quotesOf(ranked.map(({ hit }) => hit));
  const [first] = quotes;
  return { kind: 'quoted', quotes, span: first ? answerSpan(first, best.hit.passage, slots, library) : null };
}

/** What the passage lacks that holds most of what was asked: what any passage names is not missing. */
const furthest = (candidates: readonly Candidate[]): Lack =>
  LACKS.findLast((lack) => candidates.some((candidate) => candidate.lack === lack)) ?? 'topic';

/** Whether any passage holds a word of it: meaning alone finds something near to anything. */
const isHeld = ({ text, also }: Query, { analysis, isKnown }: Library): boolean =>
  [text, ...(also ?? []).map((each) => each.text)].some((each) => analysis.questionTerms(each).some(isKnown));

function missingOf(lack: Lack, question: string, { asked, entities, telling, symbols }: Slots): Missing {
  const names = entities.map(({ names }) => names.short?.zh ?? names.official.zh).join('、');
  if (lack === 'entity') return { what: 'name', name: names };
  if (lack === 'period') return { what: 'period', name: asked.periods.map(periodName).join('、') };
  if (lack === 'symbol') return { what: 'symbol', name: symbols.join('、') };
  if (lack === 'topic') return { what: 'words', name: foreignOf(telling) ?? question };
  if (asksRank(asked.text)) return { what: 'ranking', name: question };
  const what = KINDS[asked.asks[0] ?? 'what'];
  return what ? { what, name: names } : { what: 'words', name: question };
}

const foreignOf = (telling: Slots['telling']): string | null =>
  telling
    .filter(({ isForeign }) => isForeign)
    .map(({ word }) => word)
    .join('、') || null;

/** What is missing where a passage holds all but the kind of thing asked for. */
const KINDS: Partial<Record<Asks, Missing['what']>> = {
  person: 'person',
  count: 'number',
  money: 'number',
  share: 'number',
  when: 'date',
};
