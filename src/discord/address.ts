import { type APIMessage, MessageType } from 'discord-api-types/v10';

/** What calls the bot: its account, and the role of its own where that is known (`ownRole`). */
export interface Self {
  readonly botId: string;
  readonly roleId?: string | null;
}

/** Who listens, and where a message was written. */
export interface Hearing extends Self {
  /** Written to the bot alone. */
  readonly isDirect: boolean;
}

/**
 * Whom a message is for. Of two kinds that are for the bot Discord keeps the text from us, each named as its sentence in the
 * wording: a reply to a message of ours with the ping switched off (docs: Gateway, Message Content Intent), and one that calls
 * our role (not documented; where the text comes all the same, it is answered).
 */
export type Address = 'bot' | 'nobody' | 'pingOff' | 'roleCalled';

export function addressOf(message: APIMessage, { botId, roleId, isDirect }: Hearing): Address {
  if (!isFromPerson(message) || message.mention_everyone) return 'nobody';
  if (isDirect || names(message.content, botId)) return 'bot';
  if (roleId && message.mention_roles.includes(roleId)) return message.content === '' ? 'roleCalled' : 'bot';
  // A reply that names somebody else is for them, though the answer it stands under is ours.
  if (message.mentions.some(({ id }) => id !== botId && names(message.content, id))) return 'nobody';
  if (message.mentions.some(({ id }) => id === botId)) return 'bot';
  const isReply = message.referenced_message?.author.id === botId;
  return isReply && message.mentions.length === 0 ? 'pingOff' : 'nobody';
}

const isFromPerson = ({ author, type, webhook_id: webhook }: APIMessage): boolean =>
  !author.bot && !author.system && !webhook && (type === MessageType.Default || type === MessageType.Reply);

/** The words of a message without the mentions that call the bot. */
export const wordsOf = ({ content }: APIMessage, { botId, roleId }: Self): string =>
  [mentionOf(botId), ...(roleId ? [mentionOf(`&${roleId}`)] : [])].reduce(
    (words, mention) =>
      words
        .split(mention)
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' '),
    content,
  );

const names = (content: string, id: string): boolean => mentionOf(id).test(content);

/** `<@!…>` is what old clients write. */
const mentionOf = (id: string): RegExp => new RegExp(`<@!?${id}>`, 'u');
