import { faults } from '../presentation/fit/faults.ts';
import type { Component, Inline, Message } from '../presentation/message.ts';
import { removal, withControls } from '../presentation/quotes/quoteControls.ts';
import type { Paragraph } from '../report/paragraph.ts';
import { parallelOf } from '../report/parallel.ts';
import { readerUrl } from '../report/readerUrl.ts';
import type { Context, Reply } from './command.ts';

/** Adds controls: only a private answer offers to share single quotes, and only a public one can be removed. */
export function withOffer(reply: Reply, hidden: boolean, { setting, wording, publicUrl, library }: Context): Reply {
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
    parallelOf: (paragraph: Paragraph) => parallelOf(paragraph, library.documents, wording.language),
  };
  return linked(withControls(message, offer, wording));
}

/** Adds links to the pages of the named paragraphs and documents; the message is unchanged if they do not fit. */
function withReaderLinks(message: Message, publicUrl: string): Message {
  const linked = { ...message, components: message.components.map((component) => linkedIn(component, publicUrl)) };
  return faults(linked).length > faults(message).length ? message : linked;
}

function linkedIn(component: Component, publicUrl: string): Component {
  if (component.kind !== 'text') return component;
  const lines = component.lines.map((line) => ({ ...line, parts: line.parts.map((part) => linkOf(part, publicUrl)) }));
  return { ...component, lines };
}

function linkOf(part: Inline, publicUrl: string): Inline {
  if (part.kind !== 'text' || !part.names) return part;
  const { document, paragraph } = part.names;
  return { kind: 'link', text: part.text, url: readerUrl(publicUrl, document, paragraph) };
}
