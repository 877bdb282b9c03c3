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
  const content = stringify(rows, { header: true, bom: true, escape_formulas: true, columns: COLUMNS });
  return { name: 'figures.csv', mediaType: 'text/csv', content };
}

const COLUMNS: (keyof ReturnType<typeof figureRow>)[] = [
  'citation',
  'value',
  'printed',
  'qualifier',
  'unit',
  'subject',
  'period',
  'kind',
  'quote',
  'document',
  'paragraph',
  'start',
  'end',
];

/** A figure for scripts and spreadsheets; offsets of the quote in its paragraph are UTF-16 code units. */
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

/** A table row: the same, with the number as printed and a citation. */
export function figureRow(figure: Figure) {
  const { paragraph } = figure.quote;
  const { start, end } = figure.printed;
  return {
    citation: citation(paragraph.document, paragraph.id, 'zh-Hans'),
    printed: paragraph.text.slice(start, end),
    ...figureRecord(figure),
  };
}
