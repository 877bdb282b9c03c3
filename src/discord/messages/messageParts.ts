import {
  type APIEmbed,
  type APIMessage,
  type APIMessageComponent,
  type APIMessageSnapshot,
  ComponentType,
  EmbedType,
} from 'discord-api-types/v10';
import { PART_END } from '../../answer/verify/posted/markup.ts';
import { decodeRequest } from '../../presentation/controls/customId.ts';
import { QUESTION_ID } from '../../presentation/markdown/question.ts';
import type { Request } from '../../presentation/message.ts';
import type { ShownText } from '../../presentation/replies/shownTurn.ts';

export type Components = APIMessage['components'];

/** From top to bottom. */
export const textsIn = (components: Components): ShownText[] =>
  partsOf(components).flatMap((part) => (part.type === ComponentType.TextDisplay ? [part] : []));

/** What the buttons and selects of our message ask for, as far as their custom_ids alone say it. */
export const requestsIn = (components: Components): Request[] =>
  partsOf(components).flatMap((part) => ('custom_id' in part ? (decodeRequest(part.custom_id) ?? []) : []));

/** Where the link buttons lead. */
export const addressesIn = (components: Components): string[] =>
  partsOf(components).flatMap((part) => ('url' in part && part.type === ComponentType.Button ? [part.url] : []));

/** Components at any depth. */
const partsOf = (components: readonly APIMessageComponent[] = []): APIMessageComponent[] =>
  components.flatMap((part) => [part, ...('components' in part ? partsOf(part.components) : [])]);

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

/** Without author and footer, which only say where an embed is from. */
const textsOfEmbed = ({ title = '', description = '', fields = [] }: APIEmbed): string[] => [
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
];
