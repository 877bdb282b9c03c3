import type { WholeParagraph } from '../../answer/lookup/paragraph.ts';
import { paragraphName } from '../../report/citation.ts';
import type { Paragraph, ParagraphId } from '../../report/paragraph.ts';
import { ACCENT } from '../accent.ts';
import { placeOf } from '../controls/quoteReference.ts';
import type { Button, Component, Message } from '../message.ts';
import { headed, pageMessage, QUOTES_PER_PAGE, quoteItems } from '../quotes/pages.ts';
import { sourceDisplay } from '../quotes/quotation.ts';
import type { Request } from '../request.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A paragraph with its footnotes, and buttons to the ones before and after it. */
export function paragraphMessage(answer: WholeParagraph, page: number, wording: Wording): Message {
  const { paragraph, quotes, previous, next } = answer;
  const [whole, ...footnotes] = quotes.map((quote) => quoteItems(quote, wording));
  const items = [...(whole ?? []), ...headed(wording.footnotes, footnotes.flat())];
  const to = (id: ParagraphId | null, before: string, after: string): Button[] => {
    if (id === null) return [];
    const label = `${before}${paragraphName(id, wording.language)}${after}`;
    return [{ kind: 'button', label, request: requestFor({ ...paragraph, id }) }];
  };
  const neighbours = [...to(previous, '← ', ''), ...to(next, '', ' →')];
  const foot: Component[] = [
    sourceDisplay(paragraph.document, wording),
    ...(neighbours.length > 0 ? [{ kind: 'row', controls: neighbours } as const] : []),
  ];
  const request = requestFor(paragraph);
  return pageMessage(
    { accent: ACCENT.quoted, head: [], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
}

const requestFor = (paragraph: Pick<Paragraph, 'document' | 'id'>): Request => ({
  command: 'paragraph',
  options: { number: placeOf(paragraph) },
});
