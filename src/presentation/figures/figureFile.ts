import { stringify } from 'csv-stringify/sync';
import { citation } from '../../report/citation.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Attachment } from '../message.ts';

export const EXPORTS = ['csv', 'json'] as const;

export type Export = (typeof EXPORTS)[number];

/** CSV has a byte order mark, so that spreadsheets read Chinese; `'` stops formulas (OWASP, CSV Injection). */
export function figureFile(figures: readonly Figure[], format: Export): Attachment {
  const rows = figures.map(figureRow);
  if (format === 'json') {
    return { name: 'figures.json', mediaType: 'application/json', content: `${JSON.stringify(rows, null, 2)}\n` };
  }
  const content = stringify(rows, { header: true, bom: true, escape_formulas: true });
  return { name: 'figures.csv', mediaType: 'text/csv', content };
}

/** A figure for scripts and spreadsheets; offsets of the quote in its paragraph are UTF-16 code units. */
export function figureRecord({ quote, subject, value, qualifier, unit, period, kind }: Figure) {
  const { paragraph, start, end, text } = quote;
  const place = { document: paragraph.document.symbol, paragraph: paragraph.id, quote: text, start, end };
  return { ...place, subject, value, qualifier, unit, period, kind };
}

/** A table row, in the order of its columns: the same, with the number as printed and a citation. */
function figureRow(figure: Figure) {
  const { paragraph } = figure.quote;
  const { value, qualifier, unit, subject, period, kind, quote, ...place } = figureRecord(figure);
  const printed = paragraph.text.slice(figure.printed.start, figure.printed.end);
  const cited = citation(paragraph, 'zh-Hans');
  return { citation: cited, value, printed, qualifier, unit, subject, period, kind, quote, ...place };
}
