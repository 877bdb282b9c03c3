import type { Library } from '../../../search/library.ts';
import { clauses } from '../../../text/sentences.ts';
import { contains, type Span } from '../../../text/span.ts';
import { type Clash, type Fact, findFacts } from './facts.ts';

/** What denies in other words than 不 and 没有. */
const DENIES = /[不没沒未无無非难難缺少拒停避防禁失弱否]|\b(?:not?|never|without|cannot)\b|\b(?:lack|fail)|n['’]t\b/iu;
/** Words between a negation and what it denies. */
const LIGHT = /^(?:取得|得到|产生|出现|能够|可能|继续|进行|实现|获得|[再会能了过])*/u;
/** Characters in which the denied word ends. */
const NEAR = 9;
const CLAUSE_END = /[，,。；;：:、！!？?]/u;

/** What one text denies and the other says: 没有取得进展 and 有了很大进展. */
export function denials(posted: string, printed: string, shown: Span, library: Library): Clash[] {
  const deniedThere = denied(printed, library).filter((each) => contains(shown, each));
  const deniedHere = denied(posted, library);
  const affirmed = (word: string, text: string, within: Span) =>
    [...clauses(text)].some((clause) => {
      const said = text.slice(clause.start, clause.end);
      return contains(within, clause) && said.includes(word) && !DENIES.test(said);
    });
  const isDenied = (word: string, all: readonly Denied[]) => all.some((each) => each.word === word);
  return [
    ...deniedHere
      .filter(({ word }) => !isDenied(word, deniedThere) && affirmed(word, printed, shown))
      .map((span) => ({ posted: span, printed: null })),
    ...deniedThere
      .filter(({ word }) => !isDenied(word, deniedHere) && affirmed(word, posted, { start: 0, end: posted.length }))
      .map((span) => ({ posted: null, printed: span })),
  ];
}

/** A negation with the word that it denies. */
interface Denied extends Span {
  readonly word: string;
}

const denied = (text: string, library: Library): Denied[] =>
  findFacts(text, library)
    .filter(({ key }) => key === 'not')
    .flatMap((negation) => readDenied(text, negation, library));

function readDenied(text: string, { start, end }: Fact, { analysis }: Library): Denied[] {
  const [after = ''] = text.slice(end, end + NEAR).split(CLAUSE_END);
  const [light = ''] = LIGHT.exec(after) ?? [];
  const word = [...analysis.words(after.slice(light.length))].find((each) => each.length > 1);
  // 不开安理会 of 离不开安理会 denies no 安理会.
  if (!word || !after.startsWith(word, light.length)) return [];
  return [{ start, end: end + light.length + word.length, word }];
}
