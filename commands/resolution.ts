import { citedSymbols, findCitations } from '../src/answer/lookup/resolution.ts';
import type { Command } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import { LIMITS } from '../src/presentation/fit/limits.ts';
import { questionDisplay } from '../src/presentation/markdown/question.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answer.ts';
import { quotedMessage } from '../src/presentation/replies/paragraphs.ts';
import { isMeant } from '../src/report/symbols.ts';

export const resolution: Command = {
  name: 'resolution',
  kept: true,
  aliases: ['决议', '決議'],
  options: [{ name: 'symbol', required: true, autocomplete: true, maxLength: 60 }],
  respond(options, { library, wording }) {
    const typed = readText('resolution', options, 'symbol');
    const answer = findCitations(typed, library);
    const request = { command: 'resolution', options };
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, request, wording, { head: [questionDisplay(typed)] }) };
    const symbols = citedSymbols(library).filter((symbol) => isMeant(typed, symbol));
    const head = [display(line('heading', wording.citedIn(wording.list(symbols))))];
    return { answer, message: quotedMessage(answer, { head, page: readPage(options), request }, wording) };
  },
  complete: (_, typed, { library }) =>
    citedSymbols(library)
      .filter(
        (symbol) =>
          !typed.trim() || isMeant(typed, symbol) || symbol.toLowerCase().includes(typed.trim().toLowerCase()),
      )
      .slice(0, LIMITS.options)
      .map((symbol) => ({ label: symbol, value: symbol })),
};
