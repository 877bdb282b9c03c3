import { dateName } from '../presentation/dateName.ts';
import { numberWords } from '../presentation/figureLine.ts';
import { subjectWords } from '../presentation/subjectWords.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { paragraphName } from '../report/citation.ts';
import type { Figure } from '../report/figures/figure.ts';
import { BAR_EMS, NUMBER_EMS, noteEms, TITLE_EMS } from './barDrawing.ts';
import type { Bar, BarChart, BarGroup } from './chart.ts';
import { fitLine, widthOf } from './fitText.ts';

/** A bar that is a hundredth of another can still be seen. */
const TENS_AN_AXIS = 2;
const PEOPLE = ['名', '人', '位'];

type Measured = Figure & { readonly value: number };

export interface DrawnFigures {
  /** Null where nothing can be drawn. */
  readonly chart: BarChart | null;
  /** How many of the figures are not in it. */
  readonly left: number;
}

/**
 * Figures as bars in the order given, those of one unit together. Money, people and shares can be compared with any of their
 * kind; other things with their like only, so that one alone is no chart. Nothing is added up.
 */
export function barChart(figures: readonly Figure[], wording: Wording): DrawnFigures {
  const groups = [...groupBy(figures.filter(isMeasured), (figure) => titleOf(figure, wording))]
    .filter(([, alike]) => alike.length > 1 || !isThing(alike[0]))
    .flatMap(([title, alike]) => onAxes(title, alike, wording));
  const drawn = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  return { chart: groups.length > 0 ? { kind: 'bars', groups } : null, left: figures.length - drawn };
}

const isMeasured = (figure: Figure): figure is Measured =>
  typeof figure.value === 'number' && figure.value >= 0 && measureOf(figure) !== null;

const measureOf = ({ kind, unit }: Figure): 'money' | 'percent' | 'people' | 'things' | null => {
  if (kind === 'money') return 'money';
  if (kind === 'percentage') return unit === '%' ? 'percent' : null;
  if (kind === 'personnel') return unit !== null && PEOPLE.includes(unit) ? 'people' : 'things';
  return kind === 'count' && unit !== null ? 'things' : null;
};

const isThing = (figure: Figure | undefined): boolean => figure !== undefined && measureOf(figure) === 'things';

/** One title for all that stand on one axis. */
function titleOf(figure: Figure, { chart }: Wording): string {
  const kind = measureOf(figure);
  if (kind === 'money') return chart.money(figure.unit ?? '');
  if (kind === 'things') return chart.things(figure.subject, figure.unit ?? '');
  return kind === 'people' ? chart.people : chart.percent;
}

/** An axis for each order of magnitude; its title says so where there are several, and where times differ. */
function onAxes(title: string, figures: readonly Measured[], wording: Wording): BarGroup[] {
  const isShare = figures.every((figure) => measureOf(figure) === 'percent');
  const scales = [...groupBy(figures, ({ value }) => (isShare ? 0 : scaleOf(value)))];
  return scales
    .toSorted(([a], [b]) => b - a)
    .map(([scale, alike]) => {
      const scaled = scales.length > 1 ? wording.chart.scale(...ends(scale, wording)) : '';
      const periods = new Set(alike.map(({ period }) => period)).size > 1 ? wording.chart.periods : '';
      return {
        title: fitLine([title, scaled, periods].filter(Boolean).join(' · '), TITLE_EMS),
        end: Math.max(...alike.map(({ value }) => value), isShare ? 100 : 1),
        bars: alike.map((figure) => barOf(figure, wording)),
      };
    });
}

const scaleOf = (value: number): number => Math.max(0, Math.floor(Math.log10(value) / TENS_AN_AXIS));

function ends(scale: number, { locale }: Wording): [from: string, below: string] {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const from = scale === 0 ? 0 : 10 ** (scale * TENS_AN_AXIS);
  return [compact.format(from), compact.format(10 ** ((scale + 1) * TENS_AN_AXIS))];
}

function barOf(figure: Measured, wording: Wording): Bar {
  const place = paragraphName(figure.quote.paragraph.id, wording.language);
  const period = figure.period === null ? null : dateName(figure.period, wording);
  const printed = fitLine(numberWords(figure).text, NUMBER_EMS);
  return {
    value: figure.value,
    printed,
    note: fitLine([place, period].filter(Boolean).join(' · '), noteEms(widthOf(printed))),
    what: fitLine(subjectWords(figure), BAR_EMS),
  };
}

/** In the order in which each key first comes. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** What the picture says, bar by bar, in words. */
export const barValues = ({ groups }: BarChart): string[] =>
  groups.flatMap(({ bars }) => bars.map(({ printed, what, note }) => `${printed} ${what} ${note}`));
