import type { Figure } from '../../report/figures/figure.ts';
import type { Library } from '../../search/library.ts';
import { dateOrder } from '../../text/dates/dates.ts';
import { type FigureKindName, isOfKind } from './figureKinds.ts';
import { figuresOf, type Topic } from './topic.ts';

export type FigureOrder = 'paragraph' | 'date';

/**
 * The figures of a topic and kind. By date, those that have one come first, earliest first. In no order asked for, what counts or
 * measures comes first, then dates, then what only names: a symbol, or a number without a unit (议程项目 53, B-767).
 */
export function findFigures(
  topic: Topic | null,
  kind: FigureKindName | null,
  order: FigureOrder | null,
  library: Library,
): Figure[] {
  const figures = topic ? figuresOf(topic, library) : library.figures;
  const wanted = figures.filter((figure) => kind === null || isOfKind(figure, kind));
  if (order === 'date') return wanted.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
  return order === 'paragraph' ? [...wanted] : wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ kind, unit }: Figure): number {
  if (kind === 'date' || kind === 'deadline') return 1;
  return unit !== null || kind === 'percentage' ? 0 : 2;
}

/** The date that a figure is, or that holds for it. */
const dateOf = ({ kind, value, period }: Figure): string | null =>
  dateOrder(kind === 'date' || kind === 'deadline' ? String(value) : (period ?? '').replace(/^\D+/u, ''));

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
