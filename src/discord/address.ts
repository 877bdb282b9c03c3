import { type APIMessage, MessageType } from 'discord-api-types/v10';

/** Where a message was written, and who reads it. */
export interface Hearing {
  readonly botId: string;
  /** Written to the bot alone. */
  readonly isDirect: boolean;
}

/**
 * Whom a message is for. 'unheard': it answers a message of the bot's with the ping switched off, so that Discord keeps
 * its text from us (docs: Gateway, Message Content Intent).
 */
export type Address = 'bot' | 'nobody' | 'unheard';

export function addressOf(message: APIMessage, { botId, isDirect }: Hearing): Address {
  if (!isFromPerson(message) || message.mention_everyone) return 'nobody';
  if (isDirect || names(message.content, botId)) return 'bot';
  // A reply that names somebody else is for them, though the answer it stands under is ours.
  if (message.mentions.some(({ id }) => id !== botId && names(message.content, id))) return 'nobody';
  if (message.mentions.some(({ id }) => id === botId)) return 'bot';
  const isReply = message.referenced_message?.author.id === botId;
  return isReply && message.mentions.length === 0 ? 'unheard' : 'nobody';
}

const isFromPerson = ({ author, type, webhook_id: webhook }: APIMessage): boolean =>
  !author.bot && !author.system && !webhook && (type === MessageType.Default || type === MessageType.Reply);

/** The words of a message without the mention that calls the bot. */
export const wordsOf = ({ content }: APIMessage, botId: string): string =>
  content.replaceAll(mentionOf(botId), ' ').trim();

const names = (content: string, id: string): boolean => mentionOf(id).test(content);

/** `<@!…>` is what old clients write. */
const mentionOf = (id: string): RegExp => new RegExp(`\\s*<@!?${id}>\\s*`, 'gu');
