import { paragraphName } from '../report/citation.ts';
import type { Figure } from '../report/figures/figure.ts';
import { numberWords } from './figureLine.ts';
import type { ActionRow } from './message.ts';
import type { Wording } from './wording/zhCN.ts';

/** Its quote is one choice away: the value names paragraph and offsets. */
export function quoteSelect(figures: readonly Figure[], wording: Wording): ActionRow {
  const choices = figures.map((figure) => {
    const { paragraph } = figure.quote;
    const label = `${numberWords(figure).text.trim()} ${figure.subject}`;
    return {
      label: [...`${paragraphName(paragraph.id, wording.language)} ${label}`].slice(0, 80).join(''),
      value: `${paragraph.id}:${figure.printed.start}-${figure.printed.end}`,
    };
  });
  const request = { command: 'paragraph', options: {} };
  return {
    kind: 'row',
    controls: [{ kind: 'select', placeholder: wording.figures.showQuote, request, fills: 'number', choices }],
  };
}
