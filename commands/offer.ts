import type { Message } from '../src/presentation/message.ts';
import { withControls } from '../src/presentation/quoteControls.ts';
import { withReaderLinks } from '../src/presentation/readerLinks.ts';
import type { Context, Reply } from './command.ts';

/**
 * The reply, private where it is to be, with the controls of its quotes. Only a private answer has quotes to share one by
 * one, only a public one something to remove; and without a channel there is nothing to share to.
 */
export function withOffer(reply: Reply, hidden: boolean, { setting, wording, publicUrl }: Context): Reply {
  if (reply.show === 'remove') return reply;
  const linked = (message: Message) => ({
    ...reply,
    message: publicUrl ? withReaderLinks(message, publicUrl) : message,
  });
  if (setting.place === 'terminal') return linked(reply.message);
  const message = hidden ? { ...reply.message, ephemeral: true } : reply.message;
  const seenByOne = message.ephemeral || (setting.pressed?.private === true && reply.show !== 'post');
  const channel = setting.place === 'server';
  const offer = {
    share: channel && seenByOne,
    expand: channel && reply.show !== 'post',
    remove: !seenByOne,
    publicUrl,
  };
  return linked(withControls(message, offer, wording));
}
