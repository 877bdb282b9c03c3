import { type Entity, namesOf } from '../../report/names/entity.ts';
import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { isNoun } from '../../text/segment.ts';
import type { Asks } from './asks.ts';
import { expand, longestWords } from './expansion.ts';

export interface AskedNumber {
  readonly kind: 'money' | 'share' | 'count';
  /** The thing counted, with the reports' words for it; empty where only an amount is asked for. */
  readonly thing: readonly string[];
  /** The question's other words, each with the reports' words for it. */
  readonly said: readonly (readonly string[])[];
}

const COUNTED =
  /(?:多少|(?<!哪)几)(?:人次|[个名位项次起期轮回趟宗笔件种份架艘辆座处家所支队套台场批条张根亿万])?(?<noun>\p{Script=Han}{0,6})/u;
/** The thing may also stand before 多少: 女警察一共有多少名. */
const BEFORE = /(?<thing>[\p{Script=Han}a-z]{2,8}?)(?:一共|总共|共|大概|大约|现在|目前)*(?:有|是|为|达|达到)? ?$/u;
const PEOPLE = /^(?:人|人员|人手|工作人员|人数|维和人员|维持和平人员|people|personnel|staff)$/u;

/** Null where no number is asked for; `text` is folded. */
export function askedNumber(
  text: string,
  asks: Asks | null,
  entities: readonly Entity[],
  library: Library,
): AskedNumber | null {
  if (asks !== 'money' && asks !== 'share' && asks !== 'count') return null;
  if (asks === 'money') return { kind: asks, thing: [], said: saidIn(text, entities, library) };
  const found = asks === 'count' ? COUNTED.exec(text) : null;
  if (!found) return { kind: asks, thing: [], said: [] };
  const noun = found.groups?.noun ?? '';
  const first = longest([...library.analysis.words(noun)].filter((word) => noun.startsWith(word)));
  const before = first === '' || isPeople(first) ? thingBefore(text.slice(0, found.index), library) : '';
  const thing = before || first;
  const ahead = text.slice(0, found.index - before.length);
  const behind = text.slice(found.index + found[0].length - noun.length + first.length);
  return {
    kind: asks,
    thing: thing === '' ? [] : withOtherWords(thing, library),
    said: saidIn(`${ahead} ${behind}`, entities, library),
  };
}

export const isPeople = (word: string): boolean => PEOPLE.test(word);

function thingBefore(text: string, { analysis, gazetteer }: Library): string {
  const { thing = '' } = BEFORE.exec(text)?.groups ?? {};
  const last = longest([...analysis.words(thing)].filter((word) => word.length > 1 && thing.endsWith(word)));
  return isNoun(last) || gazetteer.lexicon.glossary.has(last) ? last : '';
}

const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? '';

function saidIn(text: string, entities: readonly Entity[], library: Library): (readonly string[])[] {
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  return longestWords(text, library)
    .filter((word) => word.length > 1 && !/\d/u.test(word) && !names.some((name) => name.includes(word)))
    .map((word) => withOtherWords(word, library));
}

const withOtherWords = (word: string, library: Library): string[] => [
  word,
  ...expand(word, library).map(({ text }) => text),
];
