import { findDates } from '../../text/dates/dates.ts';
import { periodName, periodsIn } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { findQuantities, type Quantity } from '../../text/numbers/quantities.ts';
import { apart, contains, overlaps, type Span, withoutSpace } from '../../text/span.ts';
import { type Cell, cellsIn } from '../../text/tables/cell.ts';
import { nameAlone } from '../../text/tables/columnUnit.ts';
import type { Entity } from '../names/entity.ts';
import { type Mention, subject } from '../names/mention.ts';
import type { Paragraph } from '../paragraph.ts';
import { Quote } from '../quote.ts';
import type { Figure, FigureKind } from './figure.ts';
import { kindOfQuantity, namesPeople } from './kinds.ts';

/** Negative amounts in UN budget tables stand in brackets. */
const NEGATIVE = /^\((?<amount>.+)\)$/u;
/** Heads a column of changes. */
const CHANGE = /[增减]|差异|变动/u;
/** Ends the name of a thing that is counted: 妇女人数, 部队总数. */
const NUMBER_OF = /(?:总?数量?|总计|合计)$/u;

/**
 * The figures of a paragraph: `figures` of its sentences, and those of its tables. A number that fills a cell is what the row and the
 * column say; other cells are read as sentences.
 */
export function withCells(figures: readonly Figure[], paragraph: Paragraph, mentions: readonly Mention[]): Figure[] {
  const cells = cellsIn(paragraph.text);
  if (cells.length === 0) return [...figures];
  const entityAt = entitiesOf(cells, mentions);
  const found = cells.flatMap((cell) => figureOf(cell, entityAt(cell), paragraph) ?? []);
  const names = cells.flatMap(({ row, name }) => (name && overlaps(name, row) ? [name] : []));
  const taken = [...names, ...found.map(({ printed }) => printed)].toSorted((a, b) => a.start - b.start);
  const placed = figures.map((figure) => ({ ...figure.printed, figure }));
  return [...apart(placed, taken).map(({ figure }) => figure), ...found].toSorted(
    (a, b) => a.printed.start - b.printed.start,
  );
}

function figureOf(cell: Cell, entity: Entity | null, paragraph: Paragraph): Figure | null {
  const { text } = paragraph;
  const wordsOf = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  const { text: words } = fold(wordsOf(cell));
  const amount = NEGATIVE.exec(words)?.groups?.amount ?? words;
  const [quantity] = findQuantities(amount);
  if (!quantity || quantity.end - quantity.start < amount.length || typeof quantity.value !== 'number') return null;
  const { name, column, row, unit } = cell;
  const sign = amount === words ? 1 : -1;
  const [ofRow, ofColumn] = [name, column].map((span) => fold(wordsOf(span)).text) as [string, string];
  return {
    kind: kindOf(quantity, cell, [ofColumn, ofRow]),
    quote: Quote.cut(paragraph, withoutSpace(text, row)),
    printed: { start: cell.start, end: cell.end },
    value: sign * quantity.value * (quantity.measure ? 1 : (unit?.scale ?? 1)),
    qualifier: quantity.qualifier,
    isChange: CHANGE.test(ofColumn),
    unit: quantity.unit ?? unit?.unit.name ?? null,
    subject: [wordsOf(name), wordsOf(column)].filter((each) => each !== '').join(' '),
    said: name ?? cell,
    entity,
    period: periodIn(ofColumn) ?? periodIn(ofRow),
    heads: headsOf(cell, quantity.measure !== null),
  };
}

/** The head of the column, and the unit where it stands neither there nor beside the number. */
function headsOf({ name, column, unit }: Cell, isMeasured: boolean): Span[] {
  const heads = column ? [column] : [];
  const isShown = !unit || isMeasured || [name, column].some((span) => span && contains(span, unit.span));
  return isShown ? heads : [...heads, unit.span];
}

/** A bare number counts people where its column or row says so: 警察, 妇女人数. */
function kindOf(quantity: Quantity, { unit }: Cell, heads: readonly string[]): FigureKind {
  if (quantity.measure || unit)
    return kindOfQuantity({ ...quantity, ...(quantity.measure ? {} : unit?.unit) }, heads[0] ?? '');
  return heads.some((words) => namesPeople(nameAlone(words).replace(NUMBER_OF, ''))) ? 'personnel' : 'count';
}

/** Of the row, or else of the column; where neither names one, and no other row or column does, the only one of the paragraph. */
function entitiesOf(cells: readonly Cell[], mentions: readonly Mention[]): (cell: Cell) => Entity | null {
  const spans = new Set(cells.flatMap(({ name, column }) => [name, column].filter((span) => span !== null)));
  const named = new Map(
    Array.from(spans, (span) => [span, mentions.find((mention) => contains(span, mention.span))?.entity] as const),
  );
  const isAnyNamed = [...named.values()].some((entity) => entity !== undefined);
  const main = isAnyNamed ? null : (subject(mentions, 'mission') ?? subject(mentions, 'place'));
  return ({ name, column }) => (name && named.get(name)) ?? (column && named.get(column)) ?? main;
}

function periodIn(folded: string): string | null {
  const [date] = findDates(folded);
  if (date) return date.form === 'exact' ? date.value : folded.slice(date.start, date.end);
  const [period] = periodsIn(folded);
  return period ? periodName(period) : null;
}
