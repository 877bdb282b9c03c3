import { withNeighbours } from '../src/answer/lookup/paragraph.ts';
import { BUTTON, type Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { contextMessage } from '../src/presentation/replies/paragraphs.ts';
import { Quote } from '../src/report/quote.ts';

export const context: Command = {
  name: 'context',
  ...BUTTON,
  kept: true,
  respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const around = withNeighbours(quote.paragraph, library.documents).map(Quote.whole);
    const isAsked = ({ paragraph }: Quote) => paragraph === quote.paragraph;
    const quotes = [...around.filter(isAsked), ...around.filter((each) => !isAsked(each))];
    return besides(quotedReply(quotes, contextMessage(quote, around, readPage(options), wording)), options);
  },
};
