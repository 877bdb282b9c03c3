import type { Document } from '../../report/document.ts';
import { workOf, yearOf } from '../../report/documentInfo.ts';
import { foldedNames } from '../../report/foldedNames.ts';
import { heldSymbols } from '../../report/heldSymbol.ts';
import { isMeant } from '../../report/symbols.ts';
import { type Folded, fold, unfold } from '../../text/fold.ts';
import { type Span, withoutSpans } from '../../text/span.ts';
import { treatyNamed } from './treatyNamed.ts';
import { SHORT_SYMBOL } from './understand.ts';

export interface DocumentAsked {
  /** Never empty; several where several are named, or one of each year has the title or kind named. */
  readonly documents: readonly Document[];
  /** The question with 报告, 公约 or `the report` for their names. */
  readonly rest: string;
}

/** Words beside a name that belong to it: 《…》, A/RES/77/903号决议, the report of 2013. */
const BESIDE = {
  before: /(?:《|\bthe |\b(?:document|report|resolution) )$/u,
  after: /^》?(?:号?(?:决议|文件|报告|文书))?/u,
};
/** A document that is cited is what is asked for, not where. */
const CITED_BEFORE = /(?:引用|援引|提到|提及|\bcit\w+|\bmention\w*|\brefer\w* to)(?:了|过|的|第|the|\s)*$/u;
const CITED_AFTER = /^(?:号?(?:决议|文件|报告))?(?:被|由|在哪| (?:is|was) (?:cited|mentioned))/u;

/** Null where a question is nothing but the names. */
function asked(
  documents: readonly Document[],
  names: readonly Span[],
  question: string,
  folded: Folded,
  instead = /\p{Script=Han}/u.test(question) ? '报告' : 'the report',
): DocumentAsked | null {
  if (!/[\p{L}\p{N}]/u.test(withoutSpans(folded.text, names))) return null;
  let rest = question;
  for (const { start, end } of names.toReversed()) {
    const before = BESIDE.before.exec(folded.text.slice(0, start))?.[0].length ?? 0;
    const after = BESIDE.after.exec(folded.text.slice(end))?.[0].length ?? 0;
    const named = unfold(folded, start - before, end + after);
    rest = rest.slice(0, named.start) + instead + rest.slice(named.end);
  }
  return { documents, rest };
}

/** The documents whose symbols a question names, unless the question is who cites them. */
export function symbolAsked(question: string, documents: readonly Document[]): DocumentAsked | null {
  const folded = fold(question);
  const { text } = folded;
  const held = heldSymbols(text, documents).filter(
    ({ start, end }) => !CITED_BEFORE.test(text.slice(0, start)) && !CITED_AFTER.test(text.slice(end)),
  );
  if (held.length === 0) return null;
  return asked([...new Set(held.flatMap((each) => each.documents))], held, question, folded);
}

/** The resolution that a question names as people shorten it: 743号决议, resolution 743. It may as well be a matter. */
export function resolutionAsked(question: string, documents: readonly Document[]): DocumentAsked | null {
  const folded = fold(question);
  const { text } = folded;
  for (const { 0: typed, index } of text.matchAll(SHORT_SYMBOL)) {
    const meant = documents.filter(({ info }) => info.symbol.includes('/RES/') && isMeant(typed, info.symbol));
    const [first, ...others] = meant;
    const isOne = first && others.every(({ info }) => info.symbol === first.info.symbol);
    const start = text[index - 1] === '第' ? index - 1 : index;
    if (isOne && !CITED_BEFORE.test(text.slice(0, start)))
      return asked(meant, [{ start, end: index + typed.length }], question, folded);
  }
  return null;
}

/** The treaty that a question calls by its title or a short form: 难民公约规定…. It may as well be a matter. */
export function treatyAsked(question: string, documents: readonly Document[]): DocumentAsked | null {
  const folded = fold(question);
  const named = treatyNamed(folded.text, documents);
  if (!named || CITED_BEFORE.test(folded.text.slice(0, named.name.start))) return null;
  // It calls itself 公约, too; 报告 would be a word that it lacks.
  return asked(named.documents, [named.name], question, folded, named.kind);
}

/** The documents named by title (世界人权宣言里), or by kind and year (去年的报告, the latest report). */
export const documentAsked = (question: string, documents: readonly Document[], today: Date): DocumentAsked | null =>
  titleAsked(question, documents) ?? kindAsked(question, documents, today);

const SHORTEST_TITLE = 4;
/** A title alone may be just a matter; with these it is a place: 灯塔公约第3条, in the Lighthouse Convention. */
const PLACED_AFTER = /^》?(?:里|中|内|当中|的?第[\d一二三四五六七八九十百]+[条段节章部款])/u;
const PLACED_BEFORE = /\b(?:in|of|under|according to) (?:the )?$/u;

function titleAsked(question: string, documents: readonly Document[]): DocumentAsked | null {
  const folded = fold(question);
  const { text } = folded;
  for (const { info } of documents) {
    for (const title of foldedNames(info).titles) {
      const start = title.length < SHORTEST_TITLE ? -1 : text.indexOf(title);
      const end = start + title.length;
      const isPlace = PLACED_AFTER.test(text.slice(end)) || PLACED_BEFORE.test(text.slice(0, start));
      if (start < 0 || !isPlace || CITED_BEFORE.test(text.slice(0, start))) continue;
      const titled = documents.filter((each) => foldedNames(each.info).titles.includes(title));
      return asked(titled, [{ start, end }], question, folded);
    }
  }
  return null;
}

const KIND =
  /(?:(?<year>(?:19|20)\d\d)年|(?<when>前年|去年|上年|今年|最新|最近))(?:的[那这]?[份篇项个]?(?<kind>\p{Script=Han}{2})|(?<inKind>\p{Script=Han}{2})(?=里|中))/u;
const KIND_IN_ENGLISH =
  /\b(?:(?<year>(?:19|20)\d\d)|(?<when>last year|this year|latest|newest|most recent))(?:'s)? (?<kind>[a-z]{4,})\b/u;
/** Every document is one of these. */
const ANY = ['文件', 'document'];
const YEARS_AGO: Readonly<Record<string, number>> = {
  前年: 2,
  去年: 1,
  上年: 1,
  今年: 0,
  'last year': 1,
  'this year': 0,
};

/** Years are counted from today or, where no such document is held, from the newest one of its kind. */
function kindAsked(question: string, documents: readonly Document[], today: Date): DocumentAsked | null {
  const folded = fold(question);
  const found = KIND.exec(folded.text) ?? KIND_IN_ENGLISH.exec(folded.text);
  if (!found) return null;
  const { year, when = '', kind, inKind } = found.groups ?? {};
  const noun = kind ?? inKind ?? '';
  const isOfKind = ({ info }: Document) =>
    ANY.includes(noun) || foldedNames(info).kinds.some((name) => name.includes(noun));
  const ofKind = documents.filter((document) => isOfKind(document) && yearOf(document.info) !== null);
  const [newest] = ofKind;
  if (!newest) return null;
  const ofYear = (wanted: number) => ofKind.filter(({ info }) => yearOf(info) === wanted);
  const ago = YEARS_AGO[when];
  const lists =
    year !== undefined
      ? [ofYear(Number(year))]
      : ago === undefined
        ? [ofKind.filter(({ info }) => workOf(info) === workOf(newest.info))]
        : [ofYear(today.getFullYear() - ago), ofYear((yearOf(newest.info) ?? 0) - ago)];
  const named = lists.find(({ length }) => length > 0);
  return named ? asked(named, [{ start: found.index, end: found.index + found[0].length }], question, folded) : null;
}
