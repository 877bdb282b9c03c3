import { citedSymbols, findCitations } from '../src/answer/lookup/resolution.ts';
import type { Command } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import { questionDisplay } from '../src/presentation/markdown/question.ts';
import { QUOTES_PER_PAGE } from '../src/presentation/quotes/pages.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answered.ts';
import { quotedMessage } from '../src/presentation/replies/quoted.ts';
import { isMeant } from '../src/report/symbols.ts';

export const resolution: Command = {
  name: 'resolution',
  aliases: ['决议', '決議'],
  options: [{ name: 'symbol', required: true, autocomplete: true, maxLength: 60 }],
  respond(options, { library, wording }) {
    const typed = readText('resolution', options, 'symbol');
    const answer = findCitations(typed, library);
    const head = [questionDisplay(typed)];
    const request = { command: 'resolution', options };
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, request, wording, head) };
    const symbols = citedSymbols(library).filter((symbol) => isMeant(typed, symbol));
    const title = display(line('heading', wording.citedIn(wording.list(symbols))));
    const reply = { head: [title], perPage: QUOTES_PER_PAGE, page: readPage(options), request };
    return { answer, message: quotedMessage(answer, reply, wording) };
  },
  complete: (_, typed, { library }) =>
    citedSymbols(library)
      .filter(
        (symbol) =>
          !typed.trim() || isMeant(typed, symbol) || symbol.toLowerCase().includes(typed.trim().toLowerCase()),
      )
      .slice(0, 25)
      .map((symbol) => ({ label: symbol, value: symbol })),
};
