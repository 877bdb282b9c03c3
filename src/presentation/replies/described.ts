import type { DescribedDocument } from '../../answer/lookup/documentFacts.ts';
import { ACCENT } from '../accent.ts';
import { questionDisplay } from '../markdown/question.ts';
import type { Message } from '../message.ts';
import { quoteItems } from '../quotes/pages.ts';
import { display, line, SEPARATOR, sourceDisplay } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';
import { documentLines } from './guide.ts';

/** What a document says of itself: the words it prints, and what is written down about it, called that. */
export function describedMessage(
  { document, printed }: DescribedDocument,
  question: string,
  wording: Wording,
): Message {
  const [quote] = printed?.quotes ?? [];
  const quoted = quote ? [display(...quoteItems(quote, wording, printed?.span ?? undefined).flat()), SEPARATOR] : [];
  return {
    accent: quote ? ACCENT.quoted : ACCENT.text,
    components: [
      questionDisplay(question),
      ...quoted,
      display(line('heading', wording.described.title), ...documentLines(document, wording)),
      sourceDisplay(document.info, wording),
    ],
  };
}
