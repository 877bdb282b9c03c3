import { BUTTON, type Command } from '../src/command/command.ts';
import { readQuotes } from '../src/command/options.ts';
import { quotedReply } from '../src/command/replies.ts';
import { faults } from '../src/presentation/fit/faults.ts';
import { sharedMessage } from '../src/presentation/replies/paragraphs.ts';
import { UserError } from '../src/presentation/wording/wording.ts';
import { excerpt } from '../src/report/quote.ts';

/** Posts the chosen quotes as one excerpt for the whole channel, in the name of the person who chose them. */
export const share: Command = {
  name: 'share',
  ...BUTTON,
  respond(options, { library, setting: { place, person }, wording }) {
    const quotes = excerpt(readQuotes(options, library));
    if (place === 'direct' || !person) throw new UserError((words) => words.errors.expired);
    const message = sharedMessage(quotes, person.name, wording);
    if (faults(message).length > 0) throw new UserError((words) => words.sharing.tooLong);
    return { ...quotedReply(quotes, message), show: 'post' };
  },
};
