import type { Quote } from '../report/quote.ts';
import { ACCENT } from './accent.ts';
import type { Message } from './message.ts';
import { pageMessage, QUOTES_PER_PAGE, quoteItems } from './pages.ts';
import { sourceDisplay } from './quotation.ts';
import { referenceOf } from './quoteReference.ts';
import type { Wording } from './wording/zhCN.ts';

/** Whole paragraphs in their order; where only a part of one was quoted, that part is bold. */
export function contextMessage(quoted: Quote, around: readonly Quote[], page: number, wording: Wording): Message {
  const { paragraph } = quoted;
  const part = quoted.text.length < paragraph.text.length ? quoted : undefined;
  const items = around.flatMap((quote) => quoteItems(quote, wording, quote.paragraph === paragraph ? part : undefined));
  const request = { command: 'context', options: { quotes: referenceOf(quoted) } };
  const foot = [sourceDisplay(paragraph.document, wording)];
  return pageMessage(
    { accent: ACCENT.quoted, head: [], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
}
