import { withNeighbours } from '../src/answer/lookup/context.ts';
import type { Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { contextMessage } from '../src/presentation/replies/quoteContext.ts';
import { Quote } from '../src/report/quote.ts';

/** The paragraph of a quote with its neighbours, for the person who pressed alone. */
export const context: Command = {
  name: 'context',
  kind: 'button',
  aliases: [],
  options: [],
  respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const around = withNeighbours(quote.paragraph, library.documents).map(Quote.whole);
    const isAsked = ({ paragraph }: Quote) => paragraph === quote.paragraph;
    const quotes = [...around.filter(isAsked), ...around.filter((each) => !isAsked(each))];
    // A page turned takes the place of the one before.
    const message = contextMessage(quote, around, readPage(options), wording);
    return {
      answer: { kind: 'quoted', quotes, span: null },
      message: { ...message, ephemeral: options.page === undefined },
    };
  },
};
