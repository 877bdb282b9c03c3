import type { DescribedDocument } from '../../answer/lookup/documentFacts.ts';
import { authorOf } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import { isUnit } from '../../report/paragraph.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Line, type Message } from '../message.ts';
import { quoteItems } from '../quotes/pages.ts';
import { display, documentName, line, SEPARATOR, sourceDisplay, strong, titleOf } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** How to use the bot: each command as it is typed, and what it does. */
export function helpMessage(
  usages: readonly { readonly name: string; readonly usage: string }[],
  wording: Wording,
): Message {
  const lines = usages.map(({ name, usage }) =>
    line('item', strong(usage), wording.separator, wording.commands[name]?.description ?? ''),
  );
  return {
    accent: ACCENT.text,
    components: [
      display(line('heading', wording.help.title), line('body', wording.help.intro)),
      SEPARATOR,
      display(...lines),
    ],
  };
}

/** What the bot is, and its documents, each with the source of its text and of its symbol. */
export function aboutMessage(documents: readonly Document[], wording: Wording): Message {
  const held = documents.map(({ info, paragraphs }) => {
    const errata = paragraphs.flatMap((paragraph) => paragraph.errata).length;
    const source = info.symbolSource === null ? [] : [wording.symbolNotPrinted];
    const notes = [numberedParagraphs(paragraphs, wording), wording.about.errata(errata), ...source];
    return display(line('item', ...documentName(info, wording)), line('small', notes.join(' · ')));
  });
  return {
    accent: ACCENT.text,
    components: [
      display(line('heading', wording.about.title), line('body', wording.about.what)),
      SEPARATOR,
      display(line('heading', wording.about.holds)),
      ...held,
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

function documentLines({ info, paragraphs }: Document, wording: Wording): Line[] {
  const { described, language } = wording;
  const { issued, reissued } = info.dates;
  const facts = [
    described.author(authorOf(info, language === 'en' ? 'en' : 'zh')),
    ...(info.hasSymbol ? [described.symbol(info.symbol, info.symbolSource === null)] : []),
    ...(issued ? [described.issued(issued)] : []),
    ...(reissued ? [described.reissued(reissued, issued !== undefined)] : []),
    numberedParagraphs(paragraphs, wording),
  ];
  return [line('item', described.name, titleOf(info, wording)), ...facts.map((fact) => line('item', fact))];
}

const numberedParagraphs = (paragraphs: Document['paragraphs'], wording: Wording): string =>
  wording.paragraphCount(paragraphs.filter(isUnit).length);

/** One sentence for the person alone: their mistake, or our fault. */
export const sentenceMessage = (sentence: string): Message => ({
  accent: ACCENT.error,
  ephemeral: true,
  components: [display(line('body', sentence))],
});
