import type { DescribedDocument } from '../../answer/lookup/documentFacts.ts';
import type { Document } from '../../report/document.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Message } from '../message.ts';
import { quoteItems } from '../quotes/pages.ts';
import { button, display, line, row, SEPARATOR, sourceDisplay, strong } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';
import { documentItem, documentLines } from './documentList.ts';

/** How to use the bot: each command as it is typed, and what it does; of several documents also how to choose one. */
export function helpMessage(
  usages: readonly { readonly name: string; readonly usage: string }[],
  wording: Wording,
  hasChoice = false,
): Message {
  const choice = hasChoice ? [SEPARATOR, display(line('small', wording.help.choose))] : [];
  const lines = usages.map(({ name, usage }) =>
    line('item', strong(usage), wording.separator, wording.commands[name]?.description ?? ''),
  );
  return {
    accent: ACCENT.text,
    components: [
      display(line('heading', wording.help.title), line('body', wording.help.intro)),
      SEPARATOR,
      display(...lines),
      ...choice,
    ],
  };
}

/** More would not fit on a phone. */
const LISTED = 5;

/** What the bot is, and its newest documents, each with the source of its text and of its symbol. */
export function aboutMessage(documents: readonly Document[], wording: Wording): Message {
  const all = button(wording.about.all(documents.length), { command: 'documents', options: {} });
  return {
    accent: ACCENT.text,
    components: [
      display(line('heading', wording.about.title), line('body', wording.about.what)),
      SEPARATOR,
      display(line('heading', wording.about.holds)),
      ...documents.slice(0, LISTED).map((document) => display(...documentItem(document, wording))),
      ...(documents.length > LISTED ? [row(all)] : []),
    ],
  };
}

/** The document's words about itself (if any), then, under its own title, what `document.json` says. */
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

/** One sentence for the person alone: their mistake, or our fault. */
export const sentenceMessage = (sentence: string): Message => ({
  accent: ACCENT.error,
  ephemeral: true,
  components: [display(line('body', sentence))],
});
