import { type DocumentInfo, yearOf } from '../../report/documentInfo.ts';
import type { Entity } from '../../report/names/entity.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { isMeant } from '../../report/symbols.ts';
import type { Passage } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { covers, type Period } from '../../text/dates/periods.ts';
import { kinOf, type Understood } from '../question/understand.ts';
import { agreeingFigures } from './agreeingFigures.ts';

export interface Lacks {
  /** The share of the named things that the passage does not mention; 0 where none is named. */
  readonly entity: number;
  readonly symbol: boolean;
  readonly period: boolean;
  /** The kind of answer: a fitting number, a date or a person's name. */
  readonly kind: boolean;
}

export function lacksOf(passage: Passage, asked: Understood, library: Library): Lacks {
  const { paragraph, entities } = passage;
  const isSpokenOf = (entity: Entity) => kinOf(entity, library).some(({ id }) => entities.includes(id));
  const unspoken = asked.entities.filter((entity) => !isSpokenOf(entity));
  return {
    entity: unspoken.length / (asked.entities.length || 1),
    symbol: !holdsSymbol(passage, asked),
    period: !holdsPeriod(paragraph, asked, library),
    kind: !holdsKind(paragraph, asked, library),
  };
}

/** Whether a passage mentions something named, and lacks nothing else. */
export const lacksNothing = ({ entity, symbol, period, kind }: Lacks): boolean =>
  entity < 1 && !symbol && !period && !kind;

/** The things that none of the passages holds. `kind` is checked in the first passage alone. */
export function sharedLacks(passages: readonly Passage[], asked: Understood, library: Library): Lacks {
  const all = passages.map((passage) => lacksOf(passage, asked, library));
  return {
    entity: Math.min(1, ...all.map(({ entity }) => entity)),
    symbol: all.every(({ symbol }) => symbol),
    period: all.every(({ period }) => period),
    kind: all[0]?.kind ?? true,
  };
}

/** True where the question names no resolution or report. */
export const holdsSymbol = ({ cited }: Passage, { symbols }: Understood): boolean =>
  symbols.length === 0 || symbols.some((typed) => cited.some((symbol) => isMeant(typed, symbol)));

/** True where the question names no period. */
export function holdsPeriod(paragraph: Paragraph, { periods }: Understood, library: Library): boolean {
  if (periods.length === 0) return true;
  const held = library.factsOf(paragraph).periods;
  return held.length === 0
    ? periods.every((period) => isOfDocument(period, paragraph.document))
    : periods.some((period) => held.some((each) => covers(each, period)));
}

/** A paragraph without dates belongs to the years around its report's date. */
function isOfDocument({ from, to, isBudgetYear }: Period, info: DocumentInfo): boolean {
  const year = yearOf(info);
  if (isBudgetYear || year === null) return !isBudgetYear;
  return from <= year + 1 && to >= year - 2;
}

function holdsKind(paragraph: Paragraph, asked: Understood, library: Library): boolean {
  if (asked.number) return agreeingFigures(paragraph, asked, asked.number, library).length > 0;
  const { figures } = library.factsOf(paragraph);
  if (asked.asks === 'when') return figures.some(({ kind }) => kind === 'date' || kind === 'deadline');
  return asked.asks !== 'person' || namesPerson(paragraph.text, asked.folded);
}

/** The commonest family names, to tell a Chinese name from a word. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const TITLES =
  '行长|主席|总统|总理|部长|大使|代表|司令|指挥官|专员|团长|主任|秘书长|先生|女士|博士|将军|少将|中将|上校';
const TITLE = new RegExp(TITLES, 'gu');
const CHINESE = `[${FAMILY}]\\p{Script=Han}{1,2}(?=[对的在于和与、，,。;；:：]|表示|访问|$)`;
const FOREIGN = '\\p{Script=Han}{2,6}[·・]\\p{Script=Han}{2,6}';

/** Whether a text names a person in the office that the question names; any person where it names none. */
export function namesPerson(text: string, question: string): boolean {
  const office = question.match(TITLE)?.at(-1) ?? TITLES;
  return new RegExp(`(?:${office})(?:${CHINESE}|${FOREIGN})|${FOREIGN}(?=[^。]{0,12}(?:${office}))`, 'u').test(text);
}
