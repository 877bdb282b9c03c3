import type { WholeParagraph } from '../../answer/lookup/paragraph.ts';
import { paragraphName } from '../../report/citation.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { placeOf } from '../../report/place.ts';
import { Quote } from '../../report/quote.ts';
import { referenceOf, referencesOf } from '../controls/quoteReference.ts';
import { ACCENT, type Button, type Component, type Message, type Request } from '../message.ts';
import { headedItems, type Pages, pageMessage, quoteItems } from '../quotes/pages.ts';
import {
  button,
  display,
  line,
  quotationLines,
  row,
  SEPARATOR,
  sourceDisplay,
  sourcesOf,
} from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Quotes in their order, in pages, with their documents. */
export function quotedMessage(
  { quotes }: { readonly quotes: readonly Quote[] },
  pages: Pick<Pages, 'head' | 'page' | 'request'>,
  wording: Wording,
): Message {
  const items = quotes.flatMap((quote) => quoteItems(quote, wording));
  return pageMessage({ ...pages, items, foot: sourcesOf(quotes, wording) }, wording);
}

/** A paragraph with its footnotes, and buttons to its neighbours. */
export function paragraphMessage(answer: WholeParagraph, page: number, wording: Wording): Message {
  const { paragraph, quotes, previous, next } = answer;
  const items = [
    ...quotes.slice(0, 1).flatMap((quote) => quoteItems(quote, wording)),
    ...headedItems(wording.footnotes, quotes.slice(1), wording),
  ];
  const requestFor = (id: ParagraphId) => request('paragraph', 'number', placeOf({ ...paragraph, id }));
  const to = (id: ParagraphId | null, before: string, after: string): Button[] => {
    if (id === null) return [];
    return [button(`${before}${paragraphName(id, wording.language)}${after}`, requestFor(id))];
  };
  const neighbours = [...to(previous, '← ', ''), ...to(next, '', ' →')];
  const foot: Component[] = [
    sourceDisplay(paragraph.document, wording),
    ...(neighbours.length > 0 ? [row(...neighbours)] : []),
  ];
  return pageMessage({ items, foot, page, request: requestFor(paragraph.id) }, wording);
}

/** The whole paragraph with the quoted part in bold, then its neighbours under their headings. */
export function contextMessage(quoted: Quote, around: readonly Quote[], page: number, wording: Wording): Message {
  const { paragraph } = quoted;
  const at = around.findIndex((quote) => quote.paragraph === paragraph);
  const items = [
    ...quoteItems(Quote.whole(paragraph), wording, quoted.text.length < paragraph.text.length ? quoted : undefined),
    ...headedItems(wording.context.before, around.slice(0, Math.max(at, 0)), wording),
    ...headedItems(wording.context.after, around.slice(at + 1), wording),
  ];
  const foot = [sourceDisplay(paragraph.document, wording)];
  return pageMessage({ items, foot, page, request: request('context', 'quotes', referenceOf(quoted)) }, wording);
}

/** The quotes chosen from a list; one that is only part of its sentence, such as a number, is bold in the sentence. */
export function chosenMessage(
  chosen: readonly { readonly excerpt: Quote; readonly quote: Quote }[],
  page: number,
  wording: Wording,
): Message {
  const items = chosen.flatMap(({ excerpt, quote }) =>
    quoteItems(quote, wording, excerpt.text.length < quote.text.trim().length ? excerpt : undefined),
  );
  const quotes = chosen.map(({ quote }) => quote);
  const references = referencesOf(chosen.map(({ excerpt }) => excerpt));
  const foot = sourcesOf(quotes, wording);
  return pageMessage({ items, foot, page, request: request('paragraph', 'number', references) }, wording);
}

/** Quotes shared as one excerpt, with the person's name; an omission mark stands between two quotes. */
export function sharedMessage(quotes: readonly Quote[], person: string, wording: Wording): Message {
  const { gap, sharedBy } = wording.sharing;
  const excerpts = quotes.map((quote, index) =>
    display(...(index > 0 ? [line('body', gap)] : []), ...quotationLines(quote, wording)),
  );
  return {
    accent: ACCENT.quoted,
    components: [display(line('small', sharedBy(person))), ...excerpts, SEPARATOR, ...sourcesOf(quotes, wording)],
  };
}

const request = (command: string, option: string, value: string): Request => ({
  command,
  options: { [option]: value },
});
