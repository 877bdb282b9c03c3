import type { Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { citationFormsMessage } from '../src/presentation/replies/citationForms.ts';

/** A quote in ready-made citations. */
export const cite: Command = {
  name: 'cite',
  kind: 'button',
  // The style of APA is read when it is first wanted, which takes a second or three.
  slow: true,
  aliases: [],
  options: [],
  respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const message = citationFormsMessage(quote, new Date(), readPage(options), wording);
    return besides(quotedReply([quote], message), options);
  },
};
