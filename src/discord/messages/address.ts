import { type APIMessage, MessageType } from 'discord-api-types/v10';

/** The ids by which people mention the bot: its account, and its own role if known (`ownRole`). */
export interface Self {
  readonly botId: string;
  readonly roleId?: string | null;
}

/**
 * `pingOff` and `roleCalled` are messages for the bot whose text Discord hides; each has a sentence of that name in the
 * wording. `pingOff` is a reply to our message without a ping (docs: Gateway, Message Content Intent). `roleCalled`
 * mentions our role, which is undocumented; if its text comes all the same, it is answered.
 */
export type Address = 'bot' | 'nobody' | 'pingOff' | 'roleCalled';

export function addressOf(
  message: APIMessage,
  { botId, roleId, isDirect }: Self & { readonly isDirect: boolean },
): Address {
  if (!isFromPerson(message) || message.mention_everyone) return 'nobody';
  if (isDirect || names(message.content, botId)) return 'bot';
  if (roleId && message.mention_roles.includes(roleId)) return message.content === '' ? 'roleCalled' : 'bot';
  // A reply that mentions somebody else is for them, even below an answer of ours.
  if (message.mentions.some(({ id }) => id !== botId && names(message.content, id))) return 'nobody';
  if (message.mentions.some(({ id }) => id === botId)) return 'bot';
  const isReply = message.referenced_message?.author.id === botId;
  return isReply && message.mentions.length === 0 ? 'pingOff' : 'nobody';
}

const isFromPerson = ({ author, type, webhook_id: webhook }: APIMessage): boolean =>
  !author.bot && !author.system && !webhook && (type === MessageType.Default || type === MessageType.Reply);

/** The words of a message without the mentions of the bot. */
export const wordsOf = ({ content }: APIMessage, { botId, roleId }: Self): string =>
  content
    .split(mentionOf(botId, ...(roleId ? [`&${roleId}`] : [])))
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

const names = (content: string, id: string): boolean => mentionOf(id).test(content);

/** Old clients write `<@!…>`. */
const mentionOf = (...ids: string[]): RegExp => new RegExp(`<@!?(?:${ids.join('|')})>`, 'u');
