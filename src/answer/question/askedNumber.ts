import type { Entity } from '../../report/names/entity.ts';
import { namesOf } from '../../report/names/entity.ts';
import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { isNoun } from '../../text/segment.ts';
import type { Asks } from './asks.ts';
import { expand, longestWords } from './expansion.ts';

/** The number that a question wants: 多少名女警察. */
export interface AskedNumber {
  readonly kind: 'money' | 'share' | 'count';
  /** The classifier, '' where none is typed or one that fits all (个, 名). */
  readonly unit: string;
  /** What is counted, with the words that stand for it; none where only the amount is asked. */
  readonly thing: readonly string[];
  /** What else is said of it, each with the words that stand for it. */
  readonly said: readonly (readonly string[])[];
}

const COUNTED =
  /(?:多少|(?<!哪)几)(?<unit>人次|[个名位项次起期轮回趟宗笔件种份架艘辆座处家所支队套台场批条张根亿万])?(?<noun>\p{Script=Han}{0,6})/u;
/** 女警察一共有多少名, 核定兵力是多少: the thing stands before. */
const BEFORE = /(?<thing>[\p{Script=Han}a-z]{2,8}?)(?:一共|总共|共|大概|大约|现在|目前)*(?:有|是|为|达|达到)? ?$/u;
/** 死亡人数: a question cut down to what is counted. */
const CUT = /(?:(?<=人)数|数量|数目|(?<=[次件])数|(?<=兵力))(?=[?。]?$)/u;
const ENGLISH = /how many (?<noun>[a-z]+(?: [a-z]+)?)|number of (?<other>[a-z]+(?: [a-z]+)?)/u;
/** Asks for money and says nothing of it. */
const MONEY = /花?了?多少钱?|预算|费用|支出|经费|资金|成本|美[元金]|欧元|how much|money|cost|budget/gu;
const ANY_UNIT = '个名位项种条亿万人次';
/** Said of anything. */
const EMPTY =
  /^(?:一共|全部|总[数额共]|数[量目]|人数|人员?|当前|目前|现在|如今|已经|全年|共有|每年|年度|今年|至今|金额)$/u;

/** Null where no number is asked; `text` folded. */
export function askedNumber(
  text: string,
  asks: Asks | null,
  entities: readonly Entity[],
  library: Library,
): AskedNumber | null {
  if (asks !== 'money' && asks !== 'share' && asks !== 'count') return null;
  const said = (rest: string) => saidIn(rest, entities, library);
  if (asks === 'money') return { kind: asks, unit: '', thing: [], said: said(text.replace(MONEY, ' ')) };
  if (asks === 'share') return { kind: asks, unit: '', thing: [], said: [] };
  const whole = /[多几]|how/u.test(text) ? text : text.replace(CUT, '有多少');
  const found = COUNTED.exec(whole) ?? ENGLISH.exec(whole);
  if (!found) return { kind: asks, unit: '', thing: [], said: [] };
  const noun = found.groups?.noun ?? found.groups?.other ?? '';
  const first = firstWord(noun, library);
  const before = first === '' || isPeople(first) ? thingBefore(whole.slice(0, found.index), library) : '';
  const thing = before || first;
  const ahead = whole.slice(0, found.index - before.length);
  const behind = whole.slice(found.index + found[0].length - noun.length + first.length);
  const unit = found.groups?.unit ?? '';
  return {
    kind: asks,
    unit: ANY_UNIT.includes(unit) ? '' : unit,
    thing: /[a-z]/u.test(noun) ? inEnglish(noun, library) : thing === '' ? [] : standFor(thing, library),
    said: said(`${ahead} ${behind}`),
  };
}

const PEOPLE = /^(?:人|人员|人手|工作人员|人数|维和人员|维持和平人员|people|personnel|staff)$/u;

/** Whether a word stands for those who serve, of whatever kind. */
export const isPeople = (word: string): boolean => PEOPLE.test(word);

const firstWord = (noun: string, { analysis }: Library): string =>
  [...analysis.words(noun)].filter((word) => noun.startsWith(word)).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The last word before 有多少, where it is a thing and not what is done to it. */
function thingBefore(text: string, library: Library): string {
  const { thing = '' } = BEFORE.exec(text)?.groups ?? {};
  const words = [...library.analysis.words(thing)].filter((word) => word.length > 1 && thing.endsWith(word));
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  return isNoun(longest) || library.gazetteer.lexicon.glossary.has(longest) ? longest : '';
}

/** The words that say something of the thing, names and numbers aside. */
function saidIn(text: string, entities: readonly Entity[], library: Library): (readonly string[])[] {
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  return longestWords(text, library)
    .filter((word) => word.length > 1 && !/\d/u.test(word) && !EMPTY.test(word))
    .filter((word) => !names.some((name) => name.includes(word)))
    .map((word) => standFor(word, library));
}

const standFor = (word: string, library: Library): string[] => [word, ...expand(word, library).map(({ text }) => text)];

/** `peacekeepers were` is no term, `peacekeepers` is. */
function inEnglish(noun: string, library: Library): string[] {
  const [first = ''] = noun.split(' ');
  const whole = expand(noun, library);
  return (whole.length > 0 ? whole : expand(first, library)).map(({ text }) => text);
}
