import type { Library } from '../../../search/library.ts';
import { clauses } from '../../../text/sentences.ts';
import { contains, type Span } from '../../../text/span.ts';
import { type Clash, type Fact, findFacts } from './facts.ts';

/** Words other than 不 and 没有 that deny. */
const DENIES = /[不没沒未无無非难難缺少拒停避防禁失弱否]|\b(?:not?|never|without|cannot)\b|\b(?:lack|fail)|n['’]t\b/iu;
/** Words between a negation and the denied word. */
const LIGHT = /^(?:取得|得到|产生|出现|能够|可能|继续|进行|实现|获得|[再会能了过])*/u;
/** The denied word ends within this many characters after a negation. */
const NEAR = 9;
const CLAUSE_END = /[，,。；;：:、！!？?]/u;

/** What one text denies and the other states: 没有取得进展 and 有了很大进展. `shown`: the compared stretch (raw). */
export function denials(posted: string, printed: string, shown: Span, library: Library): Clash[] {
  const here = denied(posted, library);
  const there = denied(printed, library).filter((each) => contains(shown, each));
  const onlyIn = (one: readonly Denied[], other: readonly Denied[], text: string, within: Span) =>
    one.filter(({ word }) => !other.some((each) => each.word === word) && isAffirmed(word, text, within));
  return [
    ...onlyIn(here, there, printed, shown).map((span) => ({ posted: span, printed: null })),
    ...onlyIn(there, here, posted, { start: 0, end: posted.length }).map((span) => ({ posted: null, printed: span })),
  ];
}

const isAffirmed = (word: string, text: string, within: Span): boolean =>
  clauses(text).some((clause) => {
    const said = text.slice(clause.start, clause.end);
    return contains(within, clause) && said.includes(word) && !DENIES.test(said);
  });

/** The span of a negation and the word that it denies. */
interface Denied extends Span {
  readonly word: string;
}

const denied = (text: string, library: Library): Denied[] =>
  findFacts(text, library)
    .filter(({ key }) => key === 'not')
    .flatMap((negation) => wordDenied(text, negation, library));

function wordDenied(text: string, { start, end }: Fact, { analysis }: Library): Denied[] {
  const [after = ''] = text.slice(end, end + NEAR).split(CLAUSE_END);
  const [light = ''] = LIGHT.exec(after) ?? [];
  const word = [...analysis.words(after.slice(light.length))].find((each) => each.length > 1);
  // 不开安理会 from 离不开安理会 does not deny 安理会.
  if (!word || !after.startsWith(word, light.length)) return [];
  return [{ start, end: end + light.length + word.length, word }];
}
