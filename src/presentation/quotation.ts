import { citation, officialUrl } from '../report/citation.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { Quote } from '../report/quote.ts';
import { headings } from '../report/section.ts';
import type { Span } from '../text/span.ts';
import type { Inline, Line, Separator, TextDisplay } from './message.ts';
import type { Wording } from './wording/zhCN.ts';

/** A quote between quotation marks, errors of the source flagged outside them (each error once), and where it stands. */
export function quotationLines(quote: Quote, wording: Wording, strong?: Span): Line[] {
  const words: Inline = strong ? { kind: 'quote', quote, strong } : { kind: 'quote', quote };
  const flags = [...new Set(quote.errata.map(wording.sic))].map(plain);
  return [
    { style: 'quote', parts: [plain(wording.open), words, plain(wording.close), ...flags] },
    { style: 'small', parts: [plain(whereLine(quote, wording))] },
  ];
}

function whereLine({ paragraph }: Quote, wording: Wording): string {
  const place = citation(paragraph.document, paragraph.id, wording.language);
  return [place, ...headings(paragraph.section)].join(' · ');
}

/** Which document a reply quotes from, with the official text one press away; says so when the symbol is not its own. */
export function sourceDisplay(document: DocumentInfo, wording: Wording): TextDisplay {
  const title = wording.language === 'en' ? document.title.en : `《${document.title.zh}》`;
  const note = document.symbolSource === null ? '' : ` · ${wording.symbolNotPrinted}`;
  const link: Inline = { kind: 'link', text: document.symbol, url: officialUrl(document) };
  return { kind: 'text', lines: [{ style: 'small', parts: [link, plain(` ${title}${note}`)] }] };
}

export const plain = (text: string): Inline => ({ kind: 'text', text });

export const strong = (text: string): Inline => ({ kind: 'text', text, strong: true });

export const line = (style: Line['style'], ...parts: (Inline | string)[]): Line => ({
  style,
  parts: parts.map((part) => (typeof part === 'string' ? plain(part) : part)),
});

export const display = (...lines: Line[]): TextDisplay => ({ kind: 'text', lines });

export const SEPARATOR: Separator = { kind: 'separator' };
