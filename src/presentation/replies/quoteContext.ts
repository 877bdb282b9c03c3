import { Quote } from '../../report/quote.ts';
import { ACCENT } from '../accent.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import type { Message } from '../message.ts';
import { headed, pageMessage, QUOTES_PER_PAGE, quoteItems } from '../quotes/pages.ts';
import { sourceDisplay } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** The whole paragraph, with the part that was quoted in bold; then the one before it and the one after, under their headings. */
export function contextMessage(quoted: Quote, around: readonly Quote[], page: number, wording: Wording): Message {
  const { paragraph } = quoted;
  const at = around.findIndex((quote) => quote.paragraph === paragraph);
  const part = quoted.text.length < paragraph.text.length ? quoted : undefined;
  const beside = (heading: string, quotes: readonly Quote[]) =>
    headed(
      heading,
      quotes.flatMap((quote) => quoteItems(quote, wording)),
    );
  const items = [
    ...quoteItems(Quote.whole(paragraph), wording, part),
    ...beside(wording.context.before, around.slice(0, Math.max(at, 0))),
    ...beside(wording.context.after, around.slice(at + 1)),
  ];
  const request = { command: 'context', options: { quotes: referenceOf(quoted) } };
  const foot = [sourceDisplay(paragraph.document, wording)];
  return pageMessage(
    { accent: ACCENT.quoted, head: [], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
}
