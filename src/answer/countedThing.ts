import { namesOf } from '../report/entity.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { isNoun } from '../text/segment.ts';
import { expand } from './question/expansion.ts';
import { longestWords } from './question/longestWords.ts';
import type { Understood } from './question/understand.ts';

/** What a question counts: 女警察 of 有多少名女警察. */
export interface CountedThing {
  /** The classifier, '' where none is typed; one that fits all (个, 名) tells nothing. */
  readonly unit: string;
  /** Words of the thing, and words that stand for it; none where only the amount is asked. */
  readonly words: readonly string[];
  /** What else is said of it, each with the words that stand for it. */
  readonly said: readonly (readonly string[])[];
  /** Its place in an order is asked for (第几). */
  readonly isOrdinal: boolean;
}

const COUNTED =
  /(?:多少|(?<!哪)几)(?<unit>个百分点|个|名|位|人次|项|次|起|期|轮|回|趟|宗|笔|件|种|份|架|艘|辆|座|处|家|所|支|队|套|台|场|批|条|张|座|根|大|亿|万)?(?<noun>\p{Script=Han}{0,6})/u;
/** 女警察一共有多少名, 核定兵力是多少: the thing stands before. */
const COUNTED_BEFORE =
  /(?<thing>[\p{Script=Han}a-z]{2,8}?)(?:一共|总共|共|大概|大约|现在|目前)*(?:有|是|为|达|达到)? ?$/u;
/** 第几大: its place in an order, not how many there are. */
const ORDINAL = /第几/u;
/** 死亡人数: a question cut down to what is counted. */
const CUT = /(?:(?<=人)数|数量|数目|(?<=[次件])数|(?<=兵力))(?=[?。]?$)/u;
const ENGLISH = /how many (?<noun>[a-z]+(?: [a-z]+)?)|number of (?<other>[a-z]+(?: [a-z]+)?)/u;
/** Money that reports of this kind speak of; of any other the sentence must say it. */
const USUAL_MONEY = /预算|费用|支出|经费|资金|成本|索赔|赔|花|budget|cost|expenditure|claim|paid/u;
/** Asks for money and says nothing of it. */
const MONEY = /花?了?多少钱|多少|美元|美金|欧元|how much|money|cost/gu;
const ANY_UNIT = new Set([
  '',
  '个',
  '名',
  '位',
  '项',
  '次',
  '种',
  '条',
  '人次',
  '大',
  '亿',
  '万',
  '期',
  '轮',
  '回',
  '趟',
]);
/** Said of anything. */
const EMPTY =
  /^(?:联合国|报告|维和|维持和平|维和人员|维持和平人员|行动|特派团|人|人员|一共|全部|总数|全球|数量|数目|人数|目前|当前|已经|全年|共有|每年|年度|现在|如今|今年|正在|至今|总额|金额)$/u;

/** Null for a question that counts nothing; a question for money counts no thing, but says which money. */
export function countedThing(asked: Understood, library: Library): CountedThing | null {
  const { text: typed } = fold(asked.text);
  const text = /[多几]|how/u.test(typed) ? typed : typed.replace(CUT, '有多少');
  if (asked.asks[0] === 'money') {
    // Of 士兵的工资多少钱 the last word says which money.
    const said = USUAL_MONEY.test(text) ? [] : saidIn(text.replace(MONEY, ' '), asked, library).slice(-1);
    return { unit: '', words: [], said, isOrdinal: false };
  }
  const found = asked.asks[0] === 'count' ? (COUNTED.exec(text) ?? ENGLISH.exec(text)) : null;
  if (!found) return null;
  const noun = found.groups?.noun ?? found.groups?.other ?? '';
  const [first = ''] = [...library.analysis.words(noun)].filter((word) => noun.startsWith(word)).toSorted(byLength);
  const preceding = thingBefore(text.slice(0, found.index), library);
  const before = first === '' || (PEOPLE.test(first) && arePeople(preceding, library)) ? preceding : '';
  const thing = before || first;
  const ahead = text.slice(0, found.index - before.length);
  const behind = text.slice(found.index + found[0].length - noun.length + first.length);
  const words = thing === '' ? [] : standFor(thing, library);
  const said = saidIn(`${before ? ahead : text.slice(0, found.index)} ${behind}`, asked, library);
  const others = asked.also.map((each) => each.text).filter((each) => !words.includes(each) && !EMPTY.test(each));
  if (said.length > 0 && others.length > 0) said.push(others);
  return {
    unit: found.groups?.unit ?? '',
    words: /[a-z]/u.test(noun) ? inEnglish(noun, library) : words,
    said,
    isOrdinal: ORDINAL.test(text),
  };
}

/** Whether reports count them as people: 警察有多少人, but not 办公室有多少人. */
const arePeople = (word: string, { figures }: Library): boolean =>
  word !== '' && figures.some(({ kind, subject }) => kind === 'personnel' && subject.includes(word));

/** The last word before 有多少, where it is a thing and not what is done to it, or an acronym of one. */
function thingBefore(text: string, library: Library): string {
  const { thing = '' } = COUNTED_BEFORE.exec(text)?.groups ?? {};
  // 流离失所的人有多少: no word of two characters, and yet a thing.
  if (thing.endsWith('人')) return '人';
  const words = [...library.analysis.words(thing)].filter((word) => word.length > 1 && thing.endsWith(word));
  const [longest = ''] = words.toSorted(byLength);
  const isThing = isNoun(longest) || library.gazetteer.lexicon.glossary.has(longest) || arePeople(longest, library);
  return isThing ? longest : '';
}

/** The words that say something of the thing, names and numbers aside. */
function saidIn(text: string, { entities }: Understood, library: Library): (readonly string[])[] {
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  return longestWords(text, library)
    .filter((word) => word.length > 1 && !/\d/u.test(word) && !EMPTY.test(word))
    .filter((word) => !names.some((name) => name.includes(word)))
    .map((word) => standFor(word, library));
}

/** Whether a figure counts the thing. */
export function counts(figure: Figure, { unit, words }: CountedThing, library: Library): boolean {
  // 再减多少 and 目标是多少 may be answered by a share, 多少名女警察 may not.
  if (figure.kind === 'percentage') return unit === '' && words.every((word) => SHARED.test(word));
  if (figure.kind !== 'count' && figure.kind !== 'personnel') return false;
  if (!ANY_UNIT.has(unit) && figure.unit === unit) return true;
  if (words.length === 0) return ANY_UNIT.has(unit);
  if (words.some((word) => PEOPLE.test(word))) return figure.kind === 'personnel';
  const { paragraph } = figure.quote;
  const [near] = paragraph.text.slice(figure.printed.end, figure.printed.end + NEAR).split(/\d/u);
  const held = fold(`${figure.unit ?? ''}${figure.subject} ${near}`).text;
  return words.some((word) => held.includes(word)) || words.some((word) => library.analysis.words(held).has(word));
}

/** Things that are often given as a share. */
const SHARED = /目标|比例|比率|份额/u;
/** Characters after a number within which what it counts is named. */
const NEAR = 12;
const PEOPLE = /^(?:人|人员|人手|工作人员|兵力|人数|维和人员|维持和平人员|维和部队|people|personnel|staff)$/u;

const standFor = (word: string, library: Library): string[] => [word, ...expand(word, library).map(({ text }) => text)];

/** `peacekeepers were` is no term, `peacekeepers` is. */
function inEnglish(noun: string, library: Library): string[] {
  const [first = ''] = noun.split(' ');
  const whole = expand(noun, library);
  return (whole.length > 0 ? whole : expand(first, library)).map(({ text }) => text);
}

const byLength = (a: string, b: string): number => b.length - a.length;
