import { showParagraph } from '../src/answer/paragraph.ts';
import { nothingFoundMessage } from '../src/presentation/answered.ts';
import { paragraphMessage } from '../src/presentation/wholeParagraph.ts';
import { citation } from '../src/report/citation.ts';
import { fold } from '../src/text/fold.ts';
import type { Command } from './command.ts';
import { readPage, readText } from './options.ts';

export const paragraph: Command = {
  name: 'paragraph',
  aliases: ['段', '段落'],
  options: [{ name: 'number', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const answer = showParagraph(readText('paragraph', options, 'number'), library);
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
