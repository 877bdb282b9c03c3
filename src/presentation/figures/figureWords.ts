import { conditionOf } from '../../report/figures/condition.ts';
import type { Figure } from '../../report/figures/figure.ts';
import { Quote } from '../../report/quote.ts';
import { shortened } from '../fit/shortened.ts';

/** Code points on one line of a list. */
const MOST = 60;
const CONDITION_MOST = 20;

/** What a figure says, in the words of the report; a number that holds under a condition only, after that. */
export function figureWords(figure: Figure): string {
  const condition = conditionOf(figure)?.text.trim();
  const words = shortened(saidOf(figure).text, MOST);
  return condition ? `${shortened(condition, CONDITION_MOST)}，${words}` : words;
}

export const saidOf = ({ quote, said }: Figure): Quote => Quote.cut(quote.paragraph, said);
