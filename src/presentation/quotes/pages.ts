import type { Quote } from '../../report/quote.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { clampPage, type Item, layOut, paginate } from '../fit/paging.ts';
import { type QuoteBudget, splitQuote } from '../fit/splitQuote.ts';
import { ACCENT, type Button, type Component, type Message, type Request } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import { button, display, line, quotationLines, row, SEPARATOR } from './quotation.ts';
import { controlled, WHOLE_OFFER } from './quoteControls.ts';

/** On one page, before the button 更多. */
export const QUOTES_PER_PAGE = 3;

/** A quote up to this size fits beside any head and foot. */
const QUOTE_BUDGET = { bytes: 6000, codePoints: 2600 };

export interface Pages {
  /** By default the accent of quotes. */
  readonly accent?: number;
  readonly head?: readonly Component[];
  readonly items: readonly Item[];
  readonly foot: readonly Component[];
  /** Maximum number of items; QUOTES_PER_PAGE by default. */
  readonly perPage?: number;
  /** The page wanted, from 1. */
  readonly page: number;
  readonly request: Request;
}

/** One page of a long reply: head, items, buttons if there are other pages, foot. */
export function pageMessage(pages: Pages, wording: Wording): Message {
  const { accent = ACCENT.quoted, head = [], items, foot, request } = pages;
  const filled = fill(pages, wording);
  const page = clampPage(pages.page, filled.length);
  const body = items.length === 0 ? [] : [...(head.length > 0 ? [SEPARATOR] : []), ...layOut(filled[page - 1] ?? [])];
  const end = [...turning(request, page, filled.length, wording), ...foot];
  return { accent, components: [...head, ...body, ...(end.length > 0 ? [SEPARATOR, ...end] : [])] };
}

export const isOnePage = (pages: Pages, wording: Wording): boolean => fill(pages, wording).length <= 1;

function fill({ head = [], items, foot, perPage = QUOTES_PER_PAGE, request }: Pages, wording: Wording): Item[][] {
  const frame = [...head, SEPARATOR, SEPARATOR, ...foot, ...turning(request, 98, 99, wording)];
  return paginate(items, frame, perPage, (shown) => controlled(shown, WHOLE_OFFER, wording));
}

/** A quote as one item; a long one as several in a row that say which part they are. */
export function quoteItems(quote: Quote, wording: Wording, strong?: Span, budget: QuoteBudget = QUOTE_BUDGET): Item[] {
  const parts = splitQuote(quote, budget);
  if (parts.length === 1) return [quotationLines(quote, wording, strong)];
  return parts.map((part, index) => [
    ...quotationLines(part, wording, strong && overlaps(strong, part) ? strong : undefined),
    line('small', wording.part(index + 1, parts.length)),
  ]);
}

/** Empty if there are no quotes. */
export function headedItems(heading: string, quotes: readonly Quote[], wording: Wording): Item[] {
  const [first, ...rest] = quotes.flatMap((quote) => quoteItems(quote, wording));
  return first ? [[line('heading', heading), ...first], ...rest] : [];
}

/** The page number with buttons to the neighbouring pages; empty if there is only one page. */
export function turning(request: Request, page: number, pages: number, wording: Wording): Component[] {
  if (pages <= 1) return [];
  const to = (label: string, target: number): Button => ({
    ...button(label, { ...request, options: { ...request.options, page: target } }),
    disabled: target < 1 || target > pages,
  });
  return [
    display(line('small', wording.page(page, pages))),
    row(to(wording.previousPage, page - 1), to(wording.nextPage, page + 1)),
  ];
}
