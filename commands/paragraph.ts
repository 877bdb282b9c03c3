import { showParagraph } from '../src/answer/lookup/paragraph.ts';
import type { Command } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { quotesReferred } from '../src/presentation/controls/quoteReference.ts';
import { LIMITS } from '../src/presentation/fit/limits.ts';
import { shortened } from '../src/presentation/fit/shortened.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answer.ts';
import { chosenMessage, paragraphMessage, quotedMessage } from '../src/presentation/replies/paragraphs.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import { citation } from '../src/report/citation.ts';
import type { Paragraph } from '../src/report/paragraph.ts';
import { placeOf } from '../src/report/place.ts';
import { sentencesWith } from '../src/report/quote.ts';
import type { Library } from '../src/search/library.ts';
import { wholeOf } from '../src/search/within.ts';
import { fold } from '../src/text/fold.ts';

export const paragraph: Command = {
  name: 'paragraph',
  kept: true,
  aliases: ['段', '段落'],
  options: [{ name: 'number', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const typed = readText('paragraph', options, 'number');
    const page = readPage(options);
    // The places of quotes or figures, as the select of a list gives them; the list stays unchanged.
    const excerpts = quotesReferred(typed, wholeOf(library).documents);
    if (excerpts) {
      const chosen = excerpts.map((excerpt) => ({ excerpt, quote: sentencesWith(excerpt.paragraph, excerpt) }));
      const quotes = chosen.map(({ quote }) => quote);
      const span = excerpts.length === 1 ? (excerpts[0] ?? null) : null;
      return besides(quotedReply(quotes, chosenMessage(chosen, page, wording), span), options);
    }
    const answer = showParagraph(typed, library);
    const request = { command: 'paragraph', options: { ...options, number: typed } };
    if (answer.kind === 'nothing_found') return { answer, message: nothingFoundMessage(answer, request, wording) };
    if ('paragraph' in answer) return { answer, message: paragraphMessage(answer, page, wording) };
    return { answer, message: quotedMessage(answer, { page, request }, wording) };
  },
  complete(_, typed, { library, wording }) {
    const folded = fold(typed).text;
    const paragraphs = library.passages.map((passage) => passage.paragraph);
    const begun = paragraphs.filter(({ id }) => String(id).startsWith(folded)).slice(0, LIMITS.options);
    const isNamed = (each: Paragraph) =>
      (typeof each.id === 'string' || /\d/u.test(folded)) &&
      fold(citation(each, wording.language)).text.includes(folded);
    const isSought = (each: Paragraph) =>
      !begun.includes(each) && (library.factsOf(each).folded.text.slice(0, LABEL).includes(folded) || isNamed(each));
    const further = firstOf(paragraphs, isSought, LIMITS.options - begun.length);
    return [...begun, ...further].map((each) => ({ label: labelOf(each, wording), value: numberOf(each, library) }));
  },
};

/** In a library of many documents, looking at all would take seconds. */
function firstOf<T>(all: readonly T[], isSought: (each: T) => boolean, most: number): T[] {
  const found: T[] = [];
  for (const each of all) {
    if (found.length >= most) break;
    if (isSought(each)) found.push(each);
  }
  return found;
}

/** Code points of a label: a phone shows about 40. */
const LABEL = 60;

const labelOf = (paragraph: Paragraph, { language }: Wording): string =>
  shortened(`${citation(paragraph, language)} ${paragraph.text.replaceAll('\n', ' ')}`, LABEL);

/** A paragraph of the only document needs only its number. */
const numberOf = (paragraph: Paragraph, { documents }: Library): string =>
  documents.length === 1 ? String(paragraph.id) : placeOf(paragraph);
