import { outline as contentsOf, type OutlineEntry } from '../src/answer/lookup/outline.ts';
import { onlyOf } from '../src/answer/severalMeant.ts';
import type { Command } from '../src/command/command.ts';
import { completeSection, sectionMeant } from '../src/command/meant.ts';
import { readOptionalText, readPage } from '../src/command/options.ts';
import { quotedReply } from '../src/command/replies.ts';
import { outlineMessage, sectionMessage } from '../src/presentation/replies/outline.ts';
import { UserError } from '../src/presentation/wording/wording.ts';
import { Quote } from '../src/report/quote.ts';
import { sentences } from '../src/text/sentences.ts';

export const outline: Command = {
  name: 'outline',
  kept: true,
  aliases: ['目录', '目錄'],
  options: [{ name: 'section', autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const typed = readOptionalText(options, 'section');
    const meant = typed === null ? null : sectionMeant(typed, library);
    const document = meant?.document ?? onlyOf(library.documents);
    if (!document) throw new UserError((words) => words.errors.unknownSection(''));
    const entries = contentsOf(document);
    if (!meant) return { answer: 'text', message: outlineMessage(document.info, entries, wording), about: document };
    const section = entries.find((entry) => entry.section === meant.section) as OutlineEntry;
    const quotes = section.paragraphs.flatMap((paragraph) =>
      sentences(paragraph.text)
        .slice(0, 1)
        .map((first) => Quote.cut(paragraph, first)),
    );
    const chosen = { section, quotes, page: readPage(options) };
    return { ...quotedReply(quotes, sectionMessage(document.info, entries, chosen, wording)), about: document };
  },
  complete: (_, typed, { library }) => completeSection(typed, library),
};
