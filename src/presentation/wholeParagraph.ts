import type { WholeParagraph } from '../answer/lookup/paragraph.ts';
import { paragraphName } from '../report/citation.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import { ACCENT } from './accent.ts';
import type { Button, Component, Message } from './message.ts';
import { headed, pageMessage, QUOTES_PER_PAGE, quoteItems } from './pages.ts';
import { sourceDisplay } from './quotation.ts';
import type { Wording } from './wording/zhCN.ts';

/** A paragraph with its footnotes, and buttons to the ones before and after it. */
export function paragraphMessage(answer: WholeParagraph, page: number, wording: Wording): Message {
  const { paragraph, quotes, previous, next } = answer;
  const [whole, ...footnotes] = quotes.map((quote) => quoteItems(quote, wording));
  const items = [...(whole ?? []), ...headed(wording.footnotes, footnotes.flat())];
  const neighbours = [neighbour(previous, '← ', '', wording), neighbour(next, '', ' →', wording)].flat();
  const foot: Component[] = [
    sourceDisplay(paragraph.document, wording),
    ...(neighbours.length > 0 ? [{ kind: 'row', controls: neighbours } as const] : []),
  ];
  const request = { command: 'paragraph', options: { number: String(paragraph.id) } };
  return pageMessage(
    { accent: ACCENT.quoted, head: [], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
}

function neighbour(id: ParagraphId | null, before: string, after: string, { language }: Wording): Button[] {
  if (id === null) return [];
  const label = `${before}${paragraphName(id, language)}${after}`;
  return [{ kind: 'button', label, request: { command: 'paragraph', options: { number: String(id) } } }];
}
