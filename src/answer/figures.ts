import type { Figure } from '../report/figures/figure.ts';
import type { Library } from '../search/library.ts';
import { dateOrder } from '../text/dateOrder.ts';
import { type FigureKindName, isOfKind } from './figureKinds.ts';
import { figuresOf, type Topic } from './topic.ts';

export type FigureOrder = 'paragraph' | 'date';

/** The figures of a topic and kind; by date, those that have one come first, earliest first. */
export function findFigures(
  topic: Topic | null,
  kind: FigureKindName | null,
  order: FigureOrder,
  library: Library,
): Figure[] {
  const figures = topic ? figuresOf(topic, library) : library.figures;
  const wanted = figures.filter((figure) => kind === null || isOfKind(figure, kind));
  return order === 'date' ? wanted.toSorted((a, b) => compareDates(dateOf(a), dateOf(b))) : [...wanted];
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
