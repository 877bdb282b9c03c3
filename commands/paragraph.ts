import { showParagraph } from '../src/answer/lookup/paragraph.ts';
import type { Command, Reply } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import { ACCENT } from '../src/presentation/accent.ts';
import { placeOf, quotesReferred } from '../src/presentation/controls/quoteReference.ts';
import { shortened } from '../src/presentation/fit/shortened.ts';
import { pageMessage, QUOTES_PER_PAGE, quoteItems } from '../src/presentation/quotes/pages.ts';
import { sourcesOf } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answered.ts';
import { quotedMessage } from '../src/presentation/replies/quoted.ts';
import { paragraphMessage } from '../src/presentation/replies/wholeParagraph.ts';
import type { Options } from '../src/presentation/request.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import { citation } from '../src/report/citation.ts';
import type { Paragraph } from '../src/report/paragraph.ts';
import type { Quote } from '../src/report/quote.ts';
import { sentencesWith } from '../src/report/sentencesWith.ts';
import type { Library } from '../src/search/library.ts';
import { fold } from '../src/text/fold.ts';

export const paragraph: Command = {
  name: 'paragraph',
  aliases: ['段', '段落'],
  options: [{ name: 'number', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const typed = readText('paragraph', options, 'number');
    // The place of a figure or a quote, as a list names it.
    const excerpts = quotesReferred(typed, library.documents);
    if (excerpts) return showExcerpts(excerpts, options, wording);
    const answer = showParagraph(typed, library);
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, { command: 'paragraph', options }, wording) };
    const page = readPage(options);
    if ('paragraph' in answer) return { answer, message: paragraphMessage(answer, page, wording) };
    const request = { command: 'paragraph', options: { number: typed } };
    return { answer, message: quotedMessage(answer, { head: [], perPage: QUOTES_PER_PAGE, page, request }, wording) };
  },
  complete(_, typed, { library, wording }) {
    const folded = fold(typed).text;
    return library.passages
      .map(({ paragraph }) => ({
        label: labelOf(paragraph, wording),
        value: numberOf(paragraph, library),
        id: String(paragraph.id),
      }))
      .filter(({ label, id }) => id.startsWith(folded) || fold(label).text.includes(folded))
      .toSorted((a, b) => Number(b.id.startsWith(folded)) - Number(a.id.startsWith(folded)))
      .slice(0, 25)
      .map(({ label, value }) => ({ label, value }));
  },
};

const labelOf = ({ document, id, text }: Paragraph, { language }: Wording): string =>
  shortened(`${citation(document, id, language)} ${text.replaceAll('\n', ' ')}`, LABEL);

/** Code points: a phone shows some 40 of them. */
const LABEL = 60;

/** A number alone is one of the first document. */
const numberOf = (paragraph: Paragraph, { documents }: Library): string =>
  paragraph.document === documents[0]?.info ? String(paragraph.id) : placeOf(paragraph);

/**
 * Quotes, and the sentence of a figure, for the person who asked alone: the list they were chosen from stays as it is. A page
 * turned takes the place of the one before.
 */
function showExcerpts(excerpts: readonly Quote[], options: Options, wording: Wording): Reply {
  const shown = excerpts.map((excerpt) => ({ excerpt, quote: sentencesWith(excerpt.paragraph, excerpt) }));
  const quotes = shown.map(({ quote }) => quote);
  const items = shown.flatMap(({ excerpt, quote }) =>
    quoteItems(quote, wording, excerpt.text.length < quote.text.trim().length ? excerpt : undefined),
  );
  const foot = sourcesOf(quotes, wording);
  const request = { command: 'paragraph', options: { number: String(options.number) } };
  const page = readPage(options);
  const message = pageMessage(
    { accent: ACCENT.quoted, head: [], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
  return {
    answer: { kind: 'quoted', quotes, span: excerpts.length === 1 ? (excerpts[0] ?? null) : null },
    message: { ...message, ephemeral: options.page === undefined },
  };
}
