import { BUTTON, type Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { citationFormsMessage } from '../src/presentation/replies/citationForms.ts';

export const cite: Command = {
  name: 'cite',
  ...BUTTON,
  // The APA style is read at its first use, which takes one to three seconds.
  slow: true,
  respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const message = citationFormsMessage(quote, new Date(), readPage(options), wording);
    return besides(quotedReply([quote], message), options);
  },
};
