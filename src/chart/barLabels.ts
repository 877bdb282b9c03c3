import { figureWords } from '../presentation/figures/figureLine.ts';
import type { Figure } from '../report/figures/figure.ts';
import { clauses } from '../text/sentences.ts';
import { contains } from '../text/span.ts';
import { BAR_EMS } from './barDrawing.ts';
import { fitLines } from './fitText.ts';

const LINES = 3;

export interface Labelled<T extends Figure> {
  readonly figure: T;
  readonly words: string;
  /** The words as they are drawn, line by line. */
  readonly what: readonly string[];
}

/**
 * What bars on one axis say. Where figures of different values would say the same, they say their clauses; those that even these do
 * not tell apart are left out.
 */
export function labels<T extends Figure>(figures: readonly T[]): Labelled<T>[] {
  const first = figures.map((figure) => labelled(figure, figureWords(figure)));
  const second = first.map((each) => (isAmbiguous(each, first) ? labelled(each.figure, clauseOf(each.figure)) : each));
  return second.filter((each) => !isAmbiguous(each, second));
}

const labelled = <T extends Figure>(figure: T, words: string): Labelled<T> => ({
  figure,
  words,
  what: fitLines(words, BAR_EMS, LINES),
});

const isAmbiguous = ({ figure, what }: Labelled<Figure>, all: readonly Labelled<Figure>[]): boolean =>
  all.some((other) => other.figure.value !== figure.value && other.what.join('') === what.join(''));

function clauseOf({ quote, printed }: Figure): string {
  const { text } = quote.paragraph;
  const clause = clauses(text).find((each) => contains(each, printed)) ?? quote;
  return text.slice(clause.start, clause.end).trim();
}
