import { paragraphName } from '../report/citation.ts';
import type { Figure } from '../report/figures/figure.ts';
import { Quote } from '../report/quote.ts';
import { numberWords } from './figureLine.ts';
import type { ActionRow } from './message.ts';
import { referenceOf } from './quoteReference.ts';
import type { Wording } from './wording/zhCN.ts';

/** Its quote is one choice away: the value names the place of the number. */
export function quoteSelect(figures: readonly Figure[], wording: Wording): ActionRow {
  const choices = figures.map((figure) => {
    const { paragraph } = figure.quote;
    const printed = Quote.cut(paragraph, figure.printed);
    const label = `${numberWords(figure).text.trim()} ${figure.subject}`;
    return {
      label: [...`${paragraphName(paragraph.id, wording.language)} ${label}`].slice(0, 80).join(''),
      value: referenceOf(printed),
    };
  });
  const request = { command: 'paragraph', options: {} };
  return {
    kind: 'row',
    controls: [{ kind: 'select', placeholder: wording.figures.showQuote, request, fills: 'number', choices }],
  };
}
