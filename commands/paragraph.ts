import { showParagraph } from '../src/answer/lookup/paragraph.ts';
import { ACCENT } from '../src/presentation/accent.ts';
import { nothingFoundMessage } from '../src/presentation/answered.ts';
import { display, quotationLines, sourceDisplay } from '../src/presentation/quotation.ts';
import { quotesReferred } from '../src/presentation/quoteReference.ts';
import { paragraphMessage } from '../src/presentation/wholeParagraph.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import { citation } from '../src/report/citation.ts';
import type { Quote } from '../src/report/quote.ts';
import { sentencesWith } from '../src/report/sentencesWith.ts';
import { fold } from '../src/text/fold.ts';
import type { Command, Reply } from './command.ts';
import { readPage, readText } from './options.ts';

export const paragraph: Command = {
  name: 'paragraph',
  aliases: ['段', '段落'],
  options: [{ name: 'number', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const typed = readText('paragraph', options, 'number');
    // A figure's place, as a list of figures names it.
    const [excerpt] = quotesReferred(typed, library.documents) ?? [];
    if (excerpt) return showExcerpt(excerpt, wording);
    const answer = showParagraph(typed, library);
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, { command: 'paragraph', options }, wording) };
    return { answer, message: paragraphMessage(answer, readPage(options), wording) };
  },
  complete(_, typed, { library, wording }) {
    const folded = fold(typed).text;
    return library.passages
      .map(({ paragraph: { document, id, text } }) => ({
        label: [...`${citation(document, id, wording.language)} ${text.replaceAll('\n', ' ')}`].slice(0, 60).join(''),
        value: String(id),
      }))
      .filter(({ label, value }) => value.startsWith(folded) || fold(label).text.includes(folded))
      .toSorted((a, b) => Number(b.value.startsWith(folded)) - Number(a.value.startsWith(folded)))
      .slice(0, 25);
  },
};

/** The sentence of one figure, for the person who asked alone: the list it was chosen from stays as it is. */
function showExcerpt(excerpt: Quote, wording: Wording): Reply {
  const quote = sentencesWith(excerpt.paragraph, excerpt);
  const components = [
    display(...quotationLines(quote, wording, excerpt)),
    sourceDisplay(quote.paragraph.document, wording),
  ];
  return {
    answer: { kind: 'quoted', quotes: [quote], span: excerpt },
    message: { accent: ACCENT.quoted, ephemeral: true, components },
  };
}
