import { citation, citedBy, officialUrl, paragraphName, rowName } from '../../report/citation.ts';
import { type DocumentInfo, titleIn } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { headings } from '../../report/section.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { cellsIn } from '../../text/tables/cell.ts';
import { headOf } from '../../text/tables/tableRow.ts';
import type { ActionRow, Button, Component, Inline, Line, Request, TextDisplay } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A quote in quotation marks; below it the source errors that it shows, and its place. */
export function quotationLines(quote: Quote, wording: Wording, bold?: Span): Line[] {
  const { paragraph } = quote;
  const place = placed(paragraph, citation(citedBy(quote), wording.language), quote);
  const words: Inline = bold ? { kind: 'quote', quote, strong: bold } : { kind: 'quote', quote };
  return [
    ...headLines(quote, wording, bold),
    { style: 'quote', parts: [plain(wording.open), words, plain(wording.close)] },
    ...sicNotes(quote, wording).map((note) => line('body', note)),
    line('body', place, ...headings(paragraph.section).map((heading) => ` · ${heading}`)),
  ];
}

/** A row of a table says little without its head, and without the unit printed above the table. What heads a bold cell is bold. */
function headLines({ paragraph, start, end }: Quote, wording: Wording, bold?: Span): Line[] {
  const head = headOf(paragraph.text, { start, end });
  if (!head) return [];
  const cells = cellsIn(paragraph.text).filter(({ row }) => contains(row, { start, end }));
  const column = cells.find((cell) => bold && overlaps(cell, bold))?.column;
  const above = cells.find(({ unit }) => unit && unit.span.end <= head.start)?.unit?.span;
  const words = (span: Span, strong?: Span | null): (Inline | string)[] => [
    ` ${wording.open}`,
    { kind: 'quote', quote: Quote.cut(paragraph, span), ...(strong ? { strong } : {}) },
    wording.close,
  ];
  return [line('small', rowName(head, wording.language), ...words(head, column), ...(above ? words(above) : []))];
}

export const sicNotes = ({ errata }: Quote, { sic }: Wording): string[] => [...new Set(errata.map(sic))];

/** The document quoted, with a link to its official text, and whether it prints its own symbol. */
export function sourceDisplay(document: DocumentInfo, wording: Wording): TextDisplay {
  const notes = [
    ...(document.symbolSource === null ? [] : [wording.symbolNotPrinted]),
    ...(document.language === wording.language ? [] : [wording.quotedIn[document.language]]),
  ];
  return display(line('small', ...documentName(document, wording), ...notes.map((note) => ` · ${note}`)));
}

/** Its symbol, linked to the official text, if it has one, and its title. */
export function documentName(document: DocumentInfo, wording: Wording): Inline[] {
  const url = officialUrl(document);
  const link: Inline[] = url === null ? [] : [{ kind: 'link', text: document.symbol, url }, plain(' ')];
  return [...link, titleOf(document, wording)];
}

export const sourcesOf = (quotes: readonly Quote[], wording: Wording): TextDisplay[] =>
  [...new Set(quotes.map(({ paragraph }) => paragraph.document))].map((document) => sourceDisplay(document, wording));

export const titleOf = (document: DocumentInfo, { language }: Wording): Extract<Inline, { kind: 'text' }> => ({
  kind: 'text',
  text: titleIn(document, language),
  names: { document },
});

/** A text that names a paragraph, or a quote in it. */
export const placed = ({ document, id }: Paragraph, text: string, quote?: Quote): Inline => ({
  kind: 'text',
  text,
  names: { document, paragraph: id, ...(quote ? { quote } : {}) },
});

/** Names listed paragraphs: by number, with the symbol if there are several documents. */
export function placeNames(paragraphs: readonly Paragraph[], { language }: Wording): (paragraph: Paragraph) => string {
  const isOneDocument = new Set(paragraphs.map(({ document }) => document)).size <= 1;
  return (paragraph) => (isOneDocument ? paragraphName(paragraph.id, language) : citation(paragraph, language));
}

export const plain = (text: string): Inline => ({ kind: 'text', text });

export const strong = (text: string): Inline => ({ kind: 'text', text, strong: true });

export const line = (style: Line['style'], ...parts: (Inline | string)[]): Line => ({
  style,
  parts: parts.map((part) => (typeof part === 'string' ? plain(part) : part)),
});

export const display = (...lines: Line[]): TextDisplay => ({ kind: 'text', lines });

export const SEPARATOR: Component = { kind: 'separator' };

export const button = (label: string, request: Request): Button => ({ kind: 'button', label, request });

export const row = (...controls: ActionRow['controls']): ActionRow => ({ kind: 'row', controls });
