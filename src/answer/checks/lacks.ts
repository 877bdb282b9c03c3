import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Entity } from '../../report/names/entity.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { isMeant } from '../../report/symbols.ts';
import type { Passage } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { covers, type Period } from '../../text/dates/periods.ts';
import { kinOf, type Understood } from '../question/understand.ts';
import { agreeingFigures } from './agreeingFigures.ts';

/** What a question asks for and a passage does not hold. */
export interface Lacks {
  /** Share of the things named that it does not speak of, 0 where none is named. */
  readonly entity: number;
  readonly symbol: boolean;
  readonly period: boolean;
  /** The kind of thing asked for: a number that agrees, a date, a person's name. */
  readonly kind: boolean;
}

export function lacksOf({ paragraph, entities }: Passage, asked: Understood, library: Library): Lacks {
  const isSpokenOf = (entity: Entity) => kinOf(entity, library).some(({ id }) => entities.includes(id));
  const unspoken = asked.entities.filter((entity) => !isSpokenOf(entity));
  return {
    entity: unspoken.length / (asked.entities.length || 1),
    symbol: !holdsSymbol(paragraph, asked, library),
    period: !holdsPeriod(paragraph, asked, library),
    kind: !holdsKind(paragraph, asked, library),
  };
}

/** Whether a passage speaks of something named, and lacks nothing else. */
export const lacksNothing = ({ entity, symbol, period, kind }: Lacks): boolean =>
  entity < 1 && !symbol && !period && !kind;

/** What none of several passages holds. The kind asked for is looked for in the first alone. */
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

/** A paragraph without dates speaks of the years round that in which its report came out. */
function isOfDocument({ from, to, isBudgetYear }: Period, { dates: { issued, reissued } }: DocumentInfo): boolean {
  const date = issued ?? reissued;
  if (isBudgetYear || date === undefined) return !isBudgetYear;
  const year = Number(date.slice(0, 4));
  return from <= year + 1 && to >= year - 2;
}

function holdsKind(paragraph: Paragraph, asked: Understood, library: Library): boolean {
  if (asked.number) return agreeingFigures(paragraph, asked, asked.number, library).length > 0;
  const { figures } = library.factsOf(paragraph);
  if (asked.asks === 'when') return figures.some(({ kind }) => kind === 'date' || kind === 'deadline');
  return asked.asks !== 'person' || namesPerson(paragraph.text, asked.folded);
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
