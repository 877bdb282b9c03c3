import { BUTTON, type Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { referenceOf } from '../src/presentation/controls/quoteReference.ts';
import { quotedMessage } from '../src/presentation/replies/paragraphs.ts';
import { UserError } from '../src/presentation/wording/wording.ts';
import { parallelOf } from '../src/report/parallel.ts';
import { Quote } from '../src/report/quote.ts';

/** The paragraph of a quote in the other language, whole: sentences are not matched, paragraphs have equal numbers. */
export const parallel: Command = {
  name: 'parallel',
  ...BUTTON,
  kept: true,
  respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const paragraph = parallelOf(quote.paragraph, library.documents, wording.language);
    if (!paragraph) throw new UserError((words) => words.errors.expired);
    const quotes = [Quote.whole(paragraph)];
    const request = { command: 'parallel', options: { quotes: referenceOf(quote) } };
    return besides(
      quotedReply(quotes, quotedMessage({ quotes }, { page: readPage(options), request }, wording)),
      options,
    );
  },
};
