import { faults } from '../presentation/fit/faults.ts';
import type { Inline, Message } from '../presentation/message.ts';
import { removal, withControls } from '../presentation/quotes/quoteControls.ts';
import type { Document } from '../report/document.ts';
import type { Paragraph } from '../report/paragraph.ts';
import { parallelOf } from '../report/parallel.ts';
import { quoteUrl, readerUrl } from '../report/readerUrl.ts';
import { withWrongButton } from './answered.ts';
import type { Context, Reply } from './command.ts';

/**
 * Adds controls: only a private answer offers to share single quotes, only a public one can be removed, and an answer to a
 * question can be called wrong where that is kept.
 */
export function withOffer(reply: Reply, hidden: boolean, context: Context): Reply {
  const { setting, wording, publicUrl, library, keepFeedback } = context;
  const { asked, answer } = reply;
  if (reply.show === 'remove' || reply.form) return reply;
  const linked = (message: Message) => ({
    ...reply,
    message: publicUrl ? withReaderLinks(message, publicUrl, library.documents) : message,
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
    documents: library.documents,
  };
  const controlled = withControls(message, offer, wording);
  const isAnswer = keepFeedback && asked && typeof answer === 'object' && answer.kind !== 'verified';
  return linked(isAnswer ? withWrongButton(controlled, asked, answer, wording) : controlled);
}

type LinkOf = (names: NonNullable<Extract<Inline, { kind: 'text' }>['names']>) => string;

/** Adds links to the pages of what is named, with quotes highlighted if that fits; unchanged if not even plain links fit. */
function withReaderLinks(message: Message, publicUrl: string, documents: readonly Document[]): Message {
  const plain: LinkOf = ({ document, paragraph }) => readerUrl(publicUrl, document, paragraph);
  const exact: LinkOf = (names) => (names.quote ? quoteUrl(publicUrl, names.quote, documents) : plain(names));
  const fits = (linked: Message) => faults(linked).length <= faults(message).length;
  return [exact, plain].map((urlOf) => linkedIn(message, urlOf)).find(fits) ?? message;
}

const linkedIn = (message: Message, urlOf: LinkOf): Message => ({
  ...message,
  components: message.components.map((component) => {
    if (component.kind !== 'text') return component;
    const lines = component.lines.map((line) => ({ ...line, parts: line.parts.map((part) => linkOf(part, urlOf)) }));
    return { ...component, lines };
  }),
});

function linkOf(part: Inline, urlOf: LinkOf): Inline {
  if (part.kind !== 'text' || !part.names) return part;
  return { kind: 'link', text: part.text, url: urlOf(part.names) };
}
