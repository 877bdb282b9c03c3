import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { isMeant } from '../../report/symbols.ts';
import type { Passage } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { covers, type Period } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { kinOf, type Understood } from '../question/understand.ts';
import { agreeingFigures } from './agreeingFigures.ts';

/** What of a question a passage does not hold. */
export interface Lacks {
  /** Share of the things named that it does not speak of, 0 where none is named. */
  readonly entity: number;
  readonly symbol: boolean;
  readonly period: boolean;
  /** The kind of thing asked for: a number that agrees, a date, a person's name, a resolution. */
  readonly kind: boolean;
}

export function lacksOf({ paragraph, entities }: Passage, asked: Understood, library: Library): Lacks {
  const spokenOf = asked.entities.filter((entity) => kinOf(entity, library).some(({ id }) => entities.includes(id)));
  // Of things compared a passage speaks of one.
  const isEnough = asked.entities.length === 0 || (asked.compares && spokenOf.length > 0);
  return {
    entity: isEnough ? 0 : 1 - spokenOf.length / asked.entities.length,
    symbol: !holdsSymbol(paragraph, asked, library),
    period: !holdsPeriod(paragraph, asked, library),
    kind: !holdsKind(paragraph, asked, library),
  };
}

/** Whether a passage may answer by what it holds: it speaks of something named, and has all else. */
export const lacksNothing = ({ entity, symbol, period, kind }: Lacks): boolean =>
  entity < 1 && !symbol && !period && !kind;

/** What none of several passages holds; of the kind asked for, the first counts. */
export function sharedLacks(passages: readonly Passage[], asked: Understood, library: Library): Lacks {
  const all = passages.map((passage) => lacksOf(passage, asked, library));
  return {
    entity: Math.min(1, ...all.map(({ entity }) => entity)),
    symbol: all.every(({ symbol }) => symbol),
    period: all.every(({ period }) => period),
    kind: all[0]?.kind ?? true,
  };
}

/** Whether a paragraph cites a resolution or report that the question names; true where it names none. */
export const holdsSymbol = (paragraph: Paragraph, { symbols }: Understood, library: Library): boolean =>
  symbols.length === 0 ||
  symbols.some((typed) => library.factsOf(paragraph).symbols.some(({ symbol }) => isMeant(typed, symbol)));

/** Whether a paragraph speaks of a period that the question names; true where it names none. */
export function holdsPeriod(paragraph: Paragraph, { periods }: Understood, library: Library): boolean {
  if (periods.length === 0) return true;
  const held = library.factsOf(paragraph).periods;
  return held.length === 0
    ? periods.every((period) => isOfDocument(period, paragraph.document))
    : periods.some((period) => held.some((each) => covers(each, period)));
}

/** What a report dates by nothing is of its time: of the years round that in which it came out. */
function isOfDocument({ from, to, isBudgetYear }: Period, { dates: { issued, reissued } }: DocumentInfo): boolean {
  const date = issued ?? reissued;
  if (isBudgetYear || date === undefined) return !isBudgetYear;
  const year = Number(date.slice(0, 4));
  return from <= year + 1 && to >= year - 2;
}

function holdsKind(paragraph: Paragraph, asked: Understood, library: Library): boolean {
  if (asksRank(asked.folded)) return ranksSo(paragraph, asked.folded);
  if (asked.number) return agreeingFigures(paragraph, asked, asked.number, library).length > 0;
  const { figures, symbols } = library.factsOf(paragraph);
  if (asked.asks === 'when') return figures.some(({ kind }) => kind === 'date' || kind === 'deadline');
  if (asked.asks === 'resolution') return symbols.length > 0;
  return asked.asks !== 'person' || namesPerson(paragraph.text, asked.folded);
}

/** Which of several has the most of it: 哪个国家出兵最多. What is merely needed or done most (最需要) is ranked by nobody. */
const RANKED =
  /(?:哪|谁)[^,。?]{0,20}最(?<degree>[多大少小高低长短快慢早晚强弱贵重久])(?!程度|限度)|\b(?:which|who)\b[^?]*\b(?:the (?:largest|biggest|highest|fewest|smallest|longest)|the most (?:troops|soldiers|police|personnel|people|money|civilians|peacekeepers))\b/u;
/** The first of a row, in other words. */
const FIRST = /居首|首位|第一位/u;
const GREAT = /第[一二三]大/u;

/** Whether a question asks which of several comes first. */
export const asksRank = (question: string): boolean => RANKED.test(fold(question).text);

/** Whether a paragraph ranks anything so. */
export function ranksSo({ text }: Paragraph, question: string): boolean {
  const { text: printed } = fold(text);
  const degree = RANKED.exec(fold(question).text)?.groups?.degree ?? '[多大少小高长]';
  if (FIRST.test(printed) || new RegExp(`最${degree}`, 'u').test(printed)) return true;
  return degree !== '多' && GREAT.test(printed);
}

/** The commonest family names, by which a Chinese name is told from a word. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const TITLES =
  '行长|主席|总统|总理|部长|大使|代表|司令|指挥官|专员|团长|主任|秘书长|先生|女士|博士|将军|少将|中将|上校';
const TITLE = new RegExp(TITLES, 'gu');
const CHINESE = `[${FAMILY}]\\p{Script=Han}{1,2}(?=[对的在于和与、，,。;；:：]|表示|访问|$)`;
const FOREIGN = '\\p{Script=Han}{2,6}[·・]\\p{Script=Han}{2,6}';

/** Whether a text names a person who holds the office that the question asks about; any person where it names none. */
export function namesPerson(text: string, question: string): boolean {
  const office = question.match(TITLE)?.at(-1) ?? TITLES;
  return new RegExp(`(?:${office})(?:${CHINESE}|${FOREIGN})|${FOREIGN}(?=[^。]{0,12}(?:${office}))`, 'u').test(text);
}
