import { citation } from '../../report/citation.ts';
import type { Figure } from '../../report/figures/figure.ts';

/** A figure as scripts and spreadsheets take it; offsets are those of the quote in its paragraph, in UTF-16 code units. */
export function figureRecord({ quote, subject, value, qualifier, unit, period, kind }: Figure) {
  const { paragraph, start, end, text } = quote;
  return {
    document: paragraph.document.symbol,
    paragraph: paragraph.id,
    quote: text,
    start,
    end,
    subject,
    value,
    qualifier,
    unit,
    period,
    kind,
  };
}

/** The same with the number as printed and a citation: a row of a table. */
export function figureRow(figure: Figure) {
  const { paragraph } = figure.quote;
  const { start, end } = figure.printed;
  return {
    citation: citation(paragraph.document, paragraph.id, 'zh-Hans'),
    printed: paragraph.text.slice(start, end),
    ...figureRecord(figure),
  };
}
