import { outline as contentsOf, type OutlineEntry } from '../src/answer/lookup/outline.ts';
import type { Command } from '../src/command/command.ts';
import { readOptionalText, readPage } from '../src/command/options.ts';
import { LIMITS } from '../src/presentation/fit/limits.ts';
import { shortened } from '../src/presentation/fit/shortened.ts';
import type { Choice } from '../src/presentation/message.ts';
import { outlineMessage, sectionMessage } from '../src/presentation/replies/contents.ts';
import { UserError } from '../src/presentation/wording/userError.ts';
import { Quote } from '../src/report/quote.ts';
import { isSectionNumeral, sectionNamed } from '../src/report/sectionNamed.ts';
import type { Library } from '../src/search/library.ts';
import { fold } from '../src/text/fold.ts';
import { sentences } from '../src/text/sentences.ts';

export const outline: Command = {
  name: 'outline',
  aliases: ['目录', '目錄'],
  options: [{ name: 'section', autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const [document] = library.documents;
    const entries = document ? contentsOf(document) : [];
    const typed = readOptionalText(options, 'section');
    if (!document || typed === null) {
      if (!document) throw new UserError((words) => words.errors.unknownSection(typed ?? ''));
      return { answer: 'text', message: outlineMessage(document.info, entries, wording) };
    }
    const numeral = sectionMeant(typed, library);
    const section = entries.find((entry) => entry.section.numeral === numeral) as OutlineEntry;
    const quotes = section.paragraphs.flatMap((paragraph) =>
      sentences(paragraph.text)
        .slice(0, 1)
        .map((first) => Quote.cut(paragraph, first)),
    );
    const chosen = { section, quotes, page: readPage(options) };
    return {
      answer: { kind: 'quoted', quotes, span: null },
      message: sectionMessage(document.info, entries, chosen, wording),
    };
  },
  complete: (_, typed, { library }) => completeSection(typed, library),
};

/** The numeral of the section a person means by its numeral or words of its heading; throws a UserError. */
export function sectionMeant(typed: string, { documents }: Library): string {
  const sections = documents.flatMap((document) => document.sections);
  const words = isSectionNumeral(typed) ? '' : fold(typed).text;
  const meant =
    sectionNamed(typed, sections) ??
    sections.find(({ heading }) => words.length > 1 && fold(heading).text.includes(words));
  if (!meant) throw new UserError((wording) => wording.errors.unknownSection(typed));
  return meant.numeral;
}

export function completeSection(typed: string, { documents }: Library): Choice[] {
  const folded = fold(typed).text;
  return documents
    .flatMap((document) => document.sections)
    .filter(({ heading }) => fold(heading).text.includes(folded))
    .slice(0, 25)
    .map(({ heading, numeral }) => ({ label: shortened(heading, LIMITS.optionLabel), value: numeral }));
}
