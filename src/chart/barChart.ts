import { isOfKind } from '../answer/lookup/figures.ts';
import { figureWords, numberWords } from '../presentation/figures/figureLine.ts';
import { placeNames } from '../presentation/quotes/quotation.ts';
import { dateName } from '../presentation/wording/dateName.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Figure } from '../report/figures/figure.ts';
import { groupBy } from '../text/groupBy.ts';
import { clauses } from '../text/sentences.ts';
import { contains } from '../text/span.ts';
import { BAR_EMS, NUMBER_EMS, noteEms, TITLE_EMS } from './barDrawing.ts';
import type { Bar, BarChart, BarGroup } from './chart.ts';
import { fitLine, fitLines, widthOf } from './fitText.ts';

/** Lines of words below a bar. */
const LINES = 3;
/** Orders of magnitude on one axis: a bar a hundredth as long as another can still be seen. */
const TENS_AN_AXIS = 2;
const PEOPLE = ['名', '人', '位'];

type Measured = Figure & { readonly value: number };

export interface DrawnFigures {
  /** Null if nothing can be drawn. */
  readonly chart: BarChart | null;
  readonly values: readonly string[];
  /** Number of figures that are not in it. */
  readonly left: number;
}

/**
 * Bars in the given order. Each axis has figures of one unit, either amounts or changes of amounts. Things are compared
 * only with things of their kind, so a single one makes no chart. Nothing is added up.
 */
export function barChart(figures: readonly Figure[], wording: Wording): DrawnFigures {
  const nameOf = placeNames(
    figures.map(({ quote }) => quote.paragraph),
    wording,
  );
  const groups = [...groupBy(figures.filter(isMeasured), (figure) => titleOf(figure, wording))]
    .map(([title, alike]) => ({ title, labelled: labels(alike) }))
    .filter(({ labelled }) => labelled.length > 1 || !isThing(labelled[0]?.figure))
    .flatMap(({ title, labelled }) => onAxes(title, labelled, nameOf, wording));
  const values = groups.flatMap((group) => group.values);
  return {
    chart: groups.length > 0 ? { kind: 'bars', groups: groups.map(({ values: _, ...group }) => group) } : null,
    values,
    left: figures.length - values.length,
  };
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

/** Figures with the same axis title are on the same axis. */
function titleOf(figure: Figure, { chart }: Wording): string {
  const measure = measureOf(figure);
  if (measure === 'percent') return figure.isChange ? chart.percentChange : chart.percent;
  const people = isOfKind(figure, 'casualties') ? chart.casualties : chart.people;
  const things = chart.things(figure.subject, figure.unit ?? '');
  const title = { money: chart.money(figure.unit ?? ''), people, things }[measure ?? 'things'];
  return figure.isChange ? chart.change(title) : title;
}

/** An axis per two orders of magnitude. Its note says which, if there are several, and how its bars differ. */
function onAxes(
  title: string,
  all: readonly Labelled[],
  nameOf: NameOf,
  wording: Wording,
): (BarGroup & Pick<DrawnFigures, 'values'>)[] {
  const isWhole = title === wording.chart.percent;
  const scales = [...groupBy(all, ({ figure }) => (isWhole ? 0 : scaleOf(figure.value)))];
  return scales
    .toSorted(([a], [b]) => b - a)
    .map(([scale, alike]) => {
      const figures = alike.map(({ figure }) => figure);
      const isCompared = isWhole || alike.length > 1;
      const scaled = isCompared && scales.length > 1 ? [wording.chart.scale(...ends(scale, wording))] : [];
      const longest = Math.max(...figures.map(({ value }) => value), isWhole ? 100 : 1);
      return {
        title: fitLine(title, TITLE_EMS),
        note: fitLine([...scaled, ...differences(figures, wording)].join(' · '), TITLE_EMS),
        end: isCompared ? longest : null,
        isWhole,
        bars: alike.map((each) => barOf(each, nameOf, wording)),
        values: alike.map(({ figure, words }) =>
          [numberWords(figure).text, words, noteOf(figure, nameOf, wording).join(' · ')].join(' '),
        ),
      };
    });
}

function differences(figures: readonly Figure[], { chart }: Wording): string[] {
  const differ = (of: (figure: Figure) => string | null) => new Set(figures.map(of)).size > 1;
  return [
    ...(differ(({ subject }) => subject) ? [chart.different] : []),
    ...(differ(({ period }) => period) ? [chart.periods] : []),
  ];
}

const scaleOf = (value: number): number => Math.max(0, Math.floor(Math.log10(value) / TENS_AN_AXIS));

function ends(scale: number, { locale }: Wording): [from: string, below: string] {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const from = scale === 0 ? 0 : 10 ** (scale * TENS_AN_AXIS);
  return [compact.format(from), compact.format(10 ** ((scale + 1) * TENS_AN_AXIS))];
}

function barOf({ figure, what }: Labelled, nameOf: NameOf, wording: Wording): Bar {
  const printed = fitLine(numberWords(figure).text, NUMBER_EMS);
  const [place, period = ''] = noteOf(figure, nameOf, wording);
  const note = [place, period].filter(Boolean).join(' · ');
  const room = noteEms(widthOf(printed));
  if (widthOf(note) <= room) return { value: figure.value, printed, note, what };
  return { value: figure.value, printed, note: fitLine(place, room), what: [fitLine(period, BAR_EMS), ...what] };
}

type NameOf = ReturnType<typeof placeNames>;

/** The paragraph of a figure, and its period if it has one. */
function noteOf({ quote, period }: Figure, nameOf: NameOf, wording: Wording): [place: string, period?: string] {
  const place = nameOf(quote.paragraph);
  return period === null ? [place] : [place, dateName(period, wording)];
}

interface Labelled {
  readonly figure: Measured;
  readonly words: string;
  readonly what: readonly string[];
}

/** Words below bars. Different values with equal words get their clauses; if these are equal too, they are left out. */
function labels(figures: readonly Measured[]): Labelled[] {
  const first = figures.map((figure) => labelled(figure, figureWords(figure)));
  const second = first.map((each) => (isAmbiguous(each, first) ? labelled(each.figure, clauseOf(each.figure)) : each));
  return second.filter((each) => !isAmbiguous(each, second));
}

const labelled = (figure: Measured, words: string): Labelled => ({
  figure,
  words,
  what: fitLines(words, BAR_EMS, LINES),
});

/** The note of a bar tells documents apart, but not what stands in one. */
const isAmbiguous = ({ figure, what }: Labelled, all: readonly Labelled[]): boolean =>
  all.some(
    (other) =>
      other.figure.value !== figure.value &&
      other.what.join('') === what.join('') &&
      other.figure.quote.paragraph.document === figure.quote.paragraph.document,
  );

function clauseOf({ quote, printed }: Figure): string {
  const { text } = quote.paragraph;
  const clause = clauses(text).find((each) => contains(each, printed)) ?? quote;
  return text.slice(clause.start, clause.end).trim();
}
