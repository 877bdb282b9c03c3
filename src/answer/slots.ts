import type { DocumentInfo } from '../report/documentInfo.ts';
import type { Entity } from '../report/entity.ts';
import type { Figure } from '../report/figures/figure.ts';
import { findMentions } from '../report/mentions.ts';
import { headings } from '../report/section.ts';
import { isAbout } from '../report/subject.ts';
import { findSymbols, isMeant } from '../report/symbols.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { findQuantities } from '../text/quantities.ts';
import type { Span } from '../text/span.ts';
import { type CountedThing, countedThing, counts } from './countedThing.ts';
import { namesPerson } from './personNames.ts';
import { covers, findPeriods, type Period } from './question/periods.ts';
import type { Understood } from './question/understand.ts';
import { relativeTimes } from './relativeTimes.ts';
import { asksRank, ranksSo } from './superlative.ts';
import { holdsTelling, TELLS, type Telling, tellingWords } from './telling.ts';

/** What a passage must hold to answer a question. */
export interface Slots {
  readonly asked: Understood;
  readonly counted: CountedThing | null;
  /** Of the names in the question, those that tell passages apart. */
  readonly entities: readonly Entity[];
  readonly telling: readonly Telling[];
  /** Numbers of resolutions and reports that the question names. */
  readonly symbols: readonly string[];
}

/** What a passage may lack, in the order in which it is looked for. */
export const LACKS = ['entity', 'symbol', 'period', 'kind', 'topic'] as const;
export type Lack = (typeof LACKS)[number];

/** Bodies that every part of a report speaks of, whether it names them or not. */
const EVERYWHERE = new Set(['UNSC', 'UNGA', 'SECRETARIAT', 'SG', 'C34', 'DPKO', 'DFS', 'UNCT', 'EUROPE']);

export function slotsOf(asked: Understood, library: Library): Slots {
  const entities = asked.entities.filter(({ id }) => !EVERYWHERE.has(id));
  return {
    asked,
    counted: countedThing(asked, library),
    entities,
    telling: tellingWords(asked, library),
    symbols: symbolsIn(asked.text),
  };
}

/** The first thing asked for that the passage does not hold; null when it may answer. */
export function lackOf(passage: Passage, slots: Slots, library: Library): Lack | null {
  if (!holdsEntity(passage, slots, library)) return 'entity';
  if (!holdsSymbol(passage, slots)) return 'symbol';
  if (!holdsPeriod(passage, slots.asked.periods)) return 'period';
  if (!holdsKind(passage, slots, library)) return 'kind';
  return holdsTopic(passage, slots, library) ? null : 'topic';
}

/** Whether a passage speaks of an entity, or of what works in that place: 联利特派团 speaks of Liberia. */
export const speaksOf = ({ entities: held }: Passage, entity: Entity, library: Library): boolean =>
  namesOfKin(entity, library).some(({ id }) => held.includes(id));

function holdsEntity(passage: Passage, { entities }: Slots, library: Library): boolean {
  return entities.length === 0 || entities.some((entity) => speaksOf(passage, entity, library));
}

/** An entity and, of a place, what works there. */
const namesOfKin = (entity: Entity, { names }: Library): Entity[] => [entity, ...(names.located.get(entity) ?? [])];

/** 1325号决议, 67/287 决议: as people shorten them, beside those written in full. */
const SHORT_SYMBOL =
  /\d{1,3}\/\d{1,4}(?: ?[a-z](?![a-z]))?(?=号?决议)|\d{3,4}(?=号?决议)|(?<=resolution )\d{1,4}(?:\/\d+)?/gu;

function symbolsIn(text: string): string[] {
  const full = findSymbols(text).map(({ symbol }) => symbol);
  return full.length > 0 ? full : Array.from(fold(text).text.matchAll(SHORT_SYMBOL), ([symbol]) => symbol);
}

function holdsSymbol({ paragraph }: Passage, { symbols }: Slots): boolean {
  if (symbols.length === 0) return true;
  const cited = findSymbols(paragraph.text);
  return symbols.some((asked) => cited.some(({ symbol }) => isMeant(asked, symbol)));
}

function holdsPeriod({ paragraph }: Passage, asked: readonly Period[]): boolean {
  if (asked.length === 0) return true;
  const held = findPeriods([paragraph.text, ...headings(paragraph.section)].join('\n'));
  return held.length === 0
    ? asked.every((period) => isOfDocument(period, paragraph.document))
    : asked.some((period) => held.some((each) => covers(each, period)));
}

/** What a report dates by nothing is of its time: of the years round that in which it came out. */
function isOfDocument({ from, to, isBudgetYear }: Period, { dates: { issued, reissued } }: DocumentInfo): boolean {
  const date = issued ?? reissued;
  if (isBudgetYear || date === undefined) return !isBudgetYear;
  const year = Number(date.slice(0, 4));
  return from <= year + 1 && to >= year - 2;
}

/** A number that counts the right thing is told by its own words; all else by those of the question. */
const holdsTopic = (passage: Passage, slots: Slots, library: Library): boolean =>
  slots.counted !== null || isComparison(slots) || holdsTelling(passage, slots.asked, slots.telling, library);

/** Of things compared each passage speaks of one, and of what it does by any words. */
export const isComparison = ({ asked, entities }: Slots): boolean =>
  asked.asks.includes('compare') && entities.length > 1;

/** Units of length, area and weight (`src/text/units.ts`). */
const SIZES = new Set('公里 米 平方公里 平方米 立方米 公顷 英亩 吨 公吨 公斤 千克 克'.split(' '));
export const ORDINAL = /第[一二三四五六七八九十百\d]+/u;

function holdsKind(passage: Passage, slots: Slots, library: Library): boolean {
  const { text } = passage.paragraph;
  if (asksRank(slots.asked.text)) return ranksSo(passage.paragraph, slots.asked.text);
  switch (slots.asked.asks[0]) {
    case 'count':
      if (slots.counted?.isOrdinal) return ORDINAL.test(fold(text).text);
      return figuresFor(passage, slots, library).length > 0;
    case 'money':
    case 'share':
      return figuresFor(passage, slots, library).length > 0;
    case 'size':
      return findQuantities(fold(text).text).some(({ unit }) => unit !== null && SIZES.has(unit));
    case 'person':
      return namesPerson(text, slots.asked.text);
    case 'when':
      return findDates(fold(text).text).length > 0 || relativeTimes(fold(text).text).length > 0;
    case 'resolution':
      return findSymbols(text).length > 0;
    default:
      return true;
  }
}

/** The figures of a passage that are what the question asks for: of its kind, entity and period. */
export function figuresFor({ paragraph }: Passage, slots: Slots, library: Library): Figure[] {
  const figures = library.figures.filter(({ quote }) => quote.paragraph === paragraph);
  return figures.filter((figure) => isAsked(figure, slots, library));
}

function isAsked(figure: Figure, slots: Slots, library: Library): boolean {
  return (
    isOfKind(figure, slots, library) &&
    isOfEntity(figure, slots, library) &&
    isOfPeriod(figure, slots.asked.periods) &&
    saysIt(figure, slots, library)
  );
}

function isOfKind(figure: Figure, { asked, counted }: Slots, library: Library): boolean {
  switch (asked.asks[0]) {
    case 'money':
      return figure.kind === 'money' || isShareOfMoney(figure, asked);
    case 'share':
      return figure.kind === 'percentage';
    default:
      return counted !== null && counts(figure, counted, library);
  }
}

/** A change of a sum is often given as a share of it. */
const isShareOfMoney = ({ kind, subject }: Figure, { text }: Understood): boolean =>
  kind === 'percentage' &&
  /减|降|增|涨|省|少了|多了|砍|cut|rise|rose|fell|fall|chang|reduc|increas/u.test(text) &&
  /预算|费用|支出|经费/u.test(subject);

/** Before a name: the sentence leaves it out, so its number is another's. */
const EXCLUDED = /(?:不包括|不含|不计|除了?|除去|扣除)[^。;；]*$/u;

/** Between a number and a name: the name is that of a part of it. */
const PART = /其中/u;

function isOfEntity(figure: Figure, { entities }: Slots, library: Library): boolean {
  if (entities.length === 0) return true;
  const kin = entities.flatMap((entity) => namesOfKin(entity, library));
  if (figure.entity && kin.includes(figure.entity)) return true;
  const { text } = figure.quote;
  const named = findMentions(text, library.gazetteer).filter(({ entity }) => kin.includes(entity));
  const number = figure.printed.start - figure.quote.start;
  const isPart = (span: Span) => PART.test(text.slice(number, Math.max(number, span.start)));
  if (named.length > 0) return named.some(({ span }) => !EXCLUDED.test(text.slice(0, span.start)) && !isPart(span));
  // A sentence that names nobody speaks of what its paragraph is about.
  const about = findMentions(figure.quote.paragraph.text, library.gazetteer);
  const isNobodys = figure.entity === null || EVERYWHERE.has(figure.entity.id);
  return isNobodys && kin.some((entity) => isAbout(about, entity));
}

function isOfPeriod({ quote, period }: Figure, asked: readonly Period[]): boolean {
  if (asked.length === 0) return true;
  const own = period ? findPeriods(period) : [];
  const { paragraph } = quote;
  const said = [own, findPeriods(quote.text), findPeriods([paragraph.text, ...headings(paragraph.section)].join('\n'))];
  const held = said.find((periods) => periods.length > 0) ?? [];
  return asked.some((each) => held.some((other) => covers(other, each)));
}

/** Whether the sentence says anything of what the question says of the thing it counts. */
function saysIt({ quote }: Figure, { counted, entities }: Slots, library: Library): boolean {
  if (!counted || counted.said.length === 0 || entities.length > 0) return true;
  const { text } = fold(quote.text);
  const words = library.analysis.words(quote.text);
  // 大洲 is found nowhere else, whatever stands with it.
  const isTold = counted.words.some((word) => text.includes(word) && library.weight(word) >= TELLS);
  const said = isTold ? counted.said.filter((forms) => forms.some(library.isKnown)) : counted.said;
  if (said.length === 0) return true;
  return said.some((forms) => forms.some((form) => text.includes(form) || words.has(form)));
}
