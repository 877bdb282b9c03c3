import type { Command } from '../src/command/command.ts';
import { readOptionalText } from '../src/command/options.ts';
import { checkedReply } from '../src/command/replies.ts';

/** In the menu of a message: checks its text, and shows the result only to the person who asks. */
export const verifyQuotes: Command = {
  name: 'Verify quotes',
  kind: 'message',
  looksIn: 'all',
  aliases: [],
  options: [],
  async respond(options, context) {
    const reply = await checkedReply(readOptionalText(options, 'text') ?? '', options, context);
    return { ...reply, message: { ...reply.message, ephemeral: true } };
  },
};
