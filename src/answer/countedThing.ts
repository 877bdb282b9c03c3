import { namesOf } from '../report/entity.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { expand } from './expansion.ts';
import type { Understood } from './understand.ts';

/** What a question counts: 女警察 of 有多少名女警察. */
export interface CountedThing {
  /** The classifier, '' where none is typed; one that fits all (个, 名) tells nothing. */
  readonly unit: string;
  /** Words of the thing, and words that stand for it; none where only the amount is asked. */
  readonly words: readonly string[];
  /** What else is said of it, each with the words that stand for it. */
  readonly said: readonly (readonly string[])[];
}

const COUNTED =
  /(?:多少|(?<!哪)几)(?<unit>个百分点|个|名|位|人次|项|次|起|件|种|份|架|艘|辆|座|处|家|所|支|队|套|台|场|批|条|张|座|根|大|亿|万)?(?<noun>\p{Script=Han}{0,6})/u;
/** 女警察一共有多少名: the thing stands before. */
const COUNTED_BEFORE = /(\p{Script=Han}{2,4}?)(?:一共|总共|共)有?$/u;
const ENGLISH = /how many (?<noun>[a-z]+(?: [a-z]+)?)|number of (?<other>[a-z]+(?: [a-z]+)?)/u;
/** Money that reports of this kind speak of; of any other the sentence must say it. */
const USUAL_MONEY = /预算|费用|支出|经费|资金|成本|索赔|赔|花|budget|cost|expenditure|claim|paid/u;
/** Asks for money and says nothing of it. */
const MONEY = /花?了?多少钱|多少|how much|money|cost/gu;
const ANY_UNIT = new Set(['', '个', '名', '位', '项', '次', '种', '条', '人次', '大', '亿', '万']);
/** Said of anything. */
const EMPTY =
  /^(?:联合国|报告|维和|维持和平|维和人员|维持和平人员|行动|特派团|人|人员|一共|全部|总数|全球|数量|数目|人数|目前|当前|已经|全年|共有|每年|年度)$/u;

/** Null for a question that counts nothing; a question for money counts no thing, but says which money. */
export function countedThing(asked: Understood, library: Library): CountedThing | null {
  const { text } = fold(asked.text);
  if (asked.asks[0] === 'money') {
    // Of 士兵的工资多少钱 the last word says which money.
    const said = USUAL_MONEY.test(text) ? [] : saidIn(text.replace(MONEY, ' '), asked, library).slice(-1);
    return { unit: '', words: [], said };
  }
  const found = asked.asks[0] === 'count' ? (COUNTED.exec(text) ?? ENGLISH.exec(text)) : null;
  if (!found) return null;
  const noun = found.groups?.noun ?? found.groups?.other ?? '';
  const [first = ''] = [...library.analysis.words(noun)].filter((word) => noun.startsWith(word)).toSorted(byLength);
  const before = COUNTED_BEFORE.exec(text.slice(0, found.index))?.[1];
  const words = first || before ? standFor(first || (before ?? ''), library) : [];
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length - noun.length + first.length)}`;
  const said = saidIn(rest, asked, library);
  const others = asked.also.map((each) => each.text).filter((each) => !words.includes(each) && !EMPTY.test(each));
  if (said.length > 0 && others.length > 0) said.push(others);
  return { unit: found.groups?.unit ?? '', words: /[a-z]/u.test(noun) ? inEnglish(noun, library) : words, said };
}

/** The words that say something of the thing, names and numbers aside. */
function saidIn(text: string, { entities }: Understood, library: Library): (readonly string[])[] {
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  return [...library.analysis.words(text)]
    .filter((word) => word.length > 1 && !/\d/u.test(word) && !EMPTY.test(word))
    .filter((word) => !names.some((name) => name.includes(word)))
    .map((word) => standFor(word, library));
}

/** Whether a figure counts the thing. */
export function counts(figure: Figure, { unit, words }: CountedThing, library: Library): boolean {
  // 再减多少 may be answered by a share, 多少名女警察 may not.
  if (figure.kind === 'percentage') return words.length === 0 && unit === '';
  if (figure.kind !== 'count' && figure.kind !== 'personnel') return false;
  if (words.length === 0 || (!ANY_UNIT.has(unit) && figure.unit === unit)) return true;
  if (words.some((word) => PEOPLE.test(word))) return figure.kind === 'personnel';
  const { paragraph } = figure.quote;
  const [near] = paragraph.text.slice(figure.printed.end, figure.printed.end + NEAR).split(/\d/u);
  const held = fold(`${figure.subject} ${near}`).text;
  return words.some((word) => held.includes(word)) || words.some((word) => library.analysis.words(held).has(word));
}

/** Characters after a number within which what it counts is named. */
const NEAR = 12;
const PEOPLE = /^(?:人|人员|人手|工作人员|people|personnel|staff)$/u;

const standFor = (word: string, library: Library): string[] => [word, ...expand(word, library).map(({ text }) => text)];

/** `peacekeepers were` is no term, `peacekeepers` is. */
function inEnglish(noun: string, library: Library): string[] {
  const [first = ''] = noun.split(' ');
  const whole = expand(noun, library);
  return (whole.length > 0 ? whole : expand(first, library)).map(({ text }) => text);
}

const byLength = (a: string, b: string): number => b.length - a.length;
