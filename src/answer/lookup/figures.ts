import type { Figure } from '../../report/figures/figure.ts';
import type { Library } from '../../search/library.ts';
import { compareDates, dateOrder } from '../../text/dates/dates.ts';
import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { figuresOf, type Topic } from './topic.ts';

type FigureOrder = 'paragraph' | 'date';

/** By date, undated last; otherwise counts and measures, then dates, then symbols and bare numbers (议程项目 53, B-767). */
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

function rankOf({ kind, unit, heads }: Figure): number {
  if (kind === 'date' || kind === 'deadline') return 1;
  return unit !== null || kind === 'percentage' || heads.length > 0 ? 0 : 2;
}

const dateOf = ({ kind, value, period }: Figure): string | null =>
  dateOrder(kind === 'date' || kind === 'deadline' ? String(value) : (period ?? '').replace(/^\D+/u, ''));

/** Kinds that people ask for. They are finer than `FigureKind`, since the sentence tells more. */
const KINDS = {
  money: ({ kind }) => kind === 'money',
  percentages: ({ kind }) => kind === 'percentage',
  troops: (figure) => isForce(figure) && /军|軍|兵|部队|部隊|着装/u.test(figure.subject),
  police: (figure) => isForce(figure) && /警/u.test(figure.subject),
  casualties: (figure) => figure.kind === 'personnel' && isCasualties(figure),
  personnel: ({ kind }) => kind === 'personnel',
  counts: ({ kind }) => kind === 'count',
  dates: ({ kind }) => kind === 'date' || kind === 'deadline',
  deadlines: ({ kind }) => kind === 'deadline',
  citations: ({ kind }) => kind === 'resolution' || kind === 'report',
} as const satisfies Record<string, (figure: Figure) => boolean>;

export type FigureKindName = keyof typeof KINDS;

export const FIGURE_KINDS = Object.keys(KINDS) as FigureKindName[];

export const isOfKind = (figure: Figure, name: FigureKindName): boolean => KINDS[name](figure);

const isForce = (figure: Figure): boolean => figure.kind === 'personnel' && !isCasualties(figure);

/** Whether a number counts dead or wounded. The sentence says so after it: 14 名维和人员 **在 5 起敌对行动中被打死**. */
export function isCasualties({ quote, printed }: Figure): boolean {
  return /死|身亡|丧生|喪生|牺牲|犧牲|伤亡|傷亡|受伤|受傷/u.test(quote.paragraph.text.slice(printed.end, quote.end));
}

export interface BudgetItem {
  readonly figure: Figure;
  readonly belongs: readonly Figure[];
}

/** A sentence with one of these words is about money even without a sum. */
const MONEY = /预算|支出|费用|经费|摊款|开支|拨款/u;

/** In the order of the documents; without a topic, the money of all documents. */
export function budget(topic: Topic | null, library: Library): BudgetItem[] {
  const figures = topic ? figuresOf(topic, library) : library.figures;
  return bySentence(figures).flatMap(itemsOf);
}

const bySentence = (figures: readonly Figure[]): Figure[][] =>
  joinNeighbours(
    figures.map((figure) => [figure]),
    (last, next) => (isOneSentence(last[0], next[0]) ? [...last, ...next] : null),
  );

const isOneSentence = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a?.quote.paragraph === b?.quote.paragraph && a?.quote.start === b?.quote.start;

function itemsOf(sentence: readonly Figure[]): BudgetItem[] {
  const sums = sentence.filter(({ kind }) => kind === 'money');
  const shares = sentence.filter(
    ({ kind, quote }) => kind === 'percentage' && (sums.length > 0 || MONEY.test(quote.text)),
  );
  const counts = sums.length > 0 ? sentence.filter(({ kind }) => kind === 'count' || kind === 'personnel') : [];
  const [first, ...others] = sums.length > 0 ? sums : shares;
  if (!first) return [];
  const belongs = [...counts, ...(sums.length > 0 ? shares : [])].toSorted((a, b) => a.printed.start - b.printed.start);
  return [{ figure: first, belongs }, ...others.map((figure) => ({ figure, belongs: [] }))];
}
