import type { Message } from '../presentation/message.ts';
import { removal, withControls } from '../presentation/quotes/quoteControls.ts';
import { withReaderLinks } from '../presentation/quotes/readerLinks.ts';
import type { Context, Reply } from './command.ts';

/** Adds controls: only a private answer offers to share single quotes, and only a public one can be removed. */
export function withOffer(reply: Reply, hidden: boolean, { setting, wording, publicUrl }: Context): Reply {
  if (reply.show === 'remove') return reply;
  const linked = (message: Message) => ({
    ...reply,
    message: publicUrl ? withReaderLinks(message, publicUrl) : message,
  });
  if (setting.place === 'terminal') return linked(reply.message);
  const message = hidden ? { ...reply.message, ephemeral: true } : reply.message;
  const seenByOne = message.ephemeral || (setting.pressed?.private === true && reply.show !== 'post');
  // A page turned by somebody else is still the answer of the person who asked.
  const asker = setting.pressed && reply.show !== 'post' ? setting.pressed.asker : (setting.person?.id ?? null);
  const channel = setting.place !== 'direct';
  const offer = {
    share: channel && seenByOne,
    expand: channel && reply.show !== 'post',
    remove: seenByOne ? null : removal(asker),
    publicUrl,
  };
  return linked(withControls(message, offer, wording));
}
