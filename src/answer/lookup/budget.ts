import type { Figure } from '../../report/figures/figure.ts';
import type { Library } from '../../search/library.ts';
import { joinNeighbours } from '../joinNeighbours.ts';
import { figuresOf, type Topic } from './topic.ts';

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
