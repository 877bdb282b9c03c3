import type { Quoted } from '../../answer/answer.ts';
import { ACCENT } from '../accent.ts';
import type { Component, Message } from '../message.ts';
import { pageMessage, quoteItems } from '../quotes/pages.ts';
import { sourcesOf } from '../quotes/quotation.ts';
import type { Request } from '../request.ts';
import type { Wording } from '../wording/zhCN.ts';

export interface QuotedReply {
  readonly head: readonly Component[];
  readonly perPage: number;
  readonly page: number;
  readonly request: Request;
}

/** Quotes, best first, a page at a time, with the document they come from. */
export function quotedMessage(
  { quotes }: Pick<Quoted, 'quotes'>,
  { head, perPage, page, request }: QuotedReply,
  wording: Wording,
): Message {
  const items = quotes.flatMap((quote) => quoteItems(quote, wording));
  const foot = sourcesOf(quotes, wording);
  return pageMessage({ accent: ACCENT.quoted, head, items, foot, perPage, page, request }, wording);
}
