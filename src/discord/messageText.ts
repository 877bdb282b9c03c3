import { EmbedType, type Message, type MessageSnapshot } from 'discord.js';
import type { APIEmbed, APIMessage, APIMessageSnapshot } from 'discord-api-types/v10';
import { PART_END } from '../answer/verify/posted/markup.ts';
import { QUESTION_ID } from '../presentation/markdown/question.ts';
import { textsIn } from './messageParts.ts';

type Written = Pick<APIMessage, 'content' | 'components' | 'embeds' | 'message_snapshots'>;

/** Previews that Discord adds to an address: words that nobody posted. */
const PREVIEWS: readonly (EmbedType | undefined)[] = [
  EmbedType.Article,
  EmbedType.Link,
  EmbedType.Video,
  EmbedType.Image,
  EmbedType.GIFV,
];

/** The words of any author's message: content, text displays, embeds and forwarded messages; '' for none. */
export const textOfPosted = ({ content, components, embeds, message_snapshots: forwarded }: Written): string =>
  [
    content,
    // A question that a person asked us is not a quote.
    ...textsIn(components).flatMap((text) => (text.id === QUESTION_ID ? [] : [text.content])),
    ...embeds.flatMap((embed) => (content !== '' && PREVIEWS.includes(embed.type) ? [] : textsOfEmbed(embed))),
    ...(forwarded ?? []).map(({ message }: APIMessageSnapshot) => textOfPosted(message)),
  ]
    .filter((text) => text.trim() !== '')
    .join(PART_END);

/** The same for a message read by discord.js. */
export const textOf = (message: Message): string => textOfPosted(writtenIn(message));

const writtenIn = (message: Message | MessageSnapshot): Written => ({
  content: message.content,
  components: message.components.map((component) => component.toJSON()),
  embeds: message.embeds.map((embed) => embed.toJSON()),
  message_snapshots:
    message.messageSnapshots?.map((snapshot) => ({
      message: writtenIn(snapshot) as APIMessageSnapshot['message'],
    })) ?? [],
});

/** Without author and footer, which only say where an embed is from. */
const textsOfEmbed = ({ title = '', description = '', fields = [] }: APIEmbed): string[] => [
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
];
