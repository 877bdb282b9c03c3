import { BUTTON, type Command } from '../src/command/command.ts';
import { readPage, readQuotes } from '../src/command/options.ts';
import { besides, quotedReply } from '../src/command/replies.ts';
import { apa } from '../src/presentation/citations/apa.ts';
import { citationFormsMessage } from '../src/presentation/replies/citationForms.ts';

export const cite: Command = {
  name: 'cite',
  ...BUTTON,
  // The APA style takes one to three seconds for a document that nobody has cited.
  slow: true,
  async respond(options, { library, wording }) {
    const [quote] = readQuotes(options, library);
    const style = await apa(quote.paragraph.document);
    const message = citationFormsMessage(quote, new Date(), style, readPage(options), wording);
    return besides(quotedReply([quote], message), options);
  },
};
