import type { APIMessage, REST } from 'discord.js';
import { ask } from '../../commands/ask.ts';
import { context } from '../../commands/context.ts';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { verify } from '../../commands/verify.ts';
import { speaks, type Turn } from '../answer/followUp/followUp.ts';
import { isUnresolved } from '../answer/followUp/pronouns.ts';
import { isRemark } from '../answer/followUp/remark.ts';
import { tooLong } from '../command/lengths.ts';
import { type Before, followUp } from '../dispatch/followUp.ts';
import { parseLine } from '../dispatch/parseLine.ts';
import { turnShown } from '../presentation/replies/shownTurn.ts';
import type { Request } from '../presentation/request.ts';
import { UserError } from '../presentation/wording/userError.ts';
import type { Library } from '../search/library.ts';
import { type Self, wordsOf } from './address.ts';
import { fetchMessage, recentMessages } from './channel.ts';
import { requestsIn, textsIn } from './messageParts.ts';
import { textOfPosted } from './messageText.ts';

export interface Reader extends Self {
  readonly rest: REST;
  readonly library: Library;
  readonly publicUrl?: string | undefined;
  /** See GatewayOptions. */
  readonly localeOfMessages?: (() => string) | undefined;
}

/** A message as the gateway hands it out: with its server, where it was not written to the bot alone. */
type Said = APIMessage & { readonly guild_id?: string };

/**
 * What a message to the bot asks: a line as in the terminal, completed from the message it answers, or in a direct conversation
 * from the last answer there. Nothing else is remembered of what was said before. Throws a UserError.
 */
export async function requestOf(message: Said, reader: Reader): Promise<Request> {
  const words = wordsOf(message, reader);
  const answered = await answeredBy(message, reader.rest);
  const line = words || (answered ? wordsOfOther(answered, reader) : '');
  if (line === '') return { command: 'help', options: {} };
  const request = parseLine(line, SLASH_COMMANDS);
  if (answered && request.command === verify.name && request.options.text === undefined)
    return { command: verify.name, options: { text: seen(textOfPosted(answered)) } };
  if (!words || request.command !== ask.name || tooLong(ask, request.options)) return request;
  const before = answered ? beforeOf(answered, reader) : await lastAnswer(message, words, reader);
  return before ? followUp(request, before, reader.library.gazetteer) : request;
}

/** The turn of a message; for one of ours also what the button for the context of its first quote asks. */
const beforeOf = (answered: APIMessage, reader: Reader): Before => ({
  turn: turnOf(answered, reader),
  wider:
    answered.author.id === reader.botId
      ? (requestsIn(answered.components).find(({ command }) => command === context.name) ?? null)
      : null,
});

/** A conversation is taken up again for so long. */
const TAKEN_UP_MS = 10 * 60_000;
const RECENT = 10;

/** 那联利特派团呢？ */
const ELLIPTICAL = /^.{1,20}呢[?？。!！]*$/u;

/** With the bot alone nobody replies to a message on purpose: 它 is what its last answer spoke of. */
async function lastAnswer(message: Said, words: string, reader: Reader): Promise<Before | null> {
  const isOpen = isRemark(words) || isUnresolved(words, reader.library.gazetteer) || ELLIPTICAL.test(words);
  if (message.guild_id !== undefined || !isOpen) return null;
  const recent = await recentMessages(reader.rest, message.channel_id, { limit: RECENT, before: message.id });
  const oldest = Date.parse(message.timestamp) - TAKEN_UP_MS;
  for (const each of recent ?? []) {
    if (each.author.id !== reader.botId || Date.parse(each.timestamp) < oldest) continue;
    const before = beforeOf(each, reader);
    if (speaks(before.turn)) return before;
  }
  return null;
}

/** Discord sends the message that is answered along, but for when it did not look (docs: Message, `referenced_message`). */
async function answeredBy(
  { referenced_message: known, message_reference: reference }: APIMessage,
  rest: REST,
): Promise<APIMessage | null> {
  if (known !== undefined || !reference?.message_id) return known ?? null;
  return fetchMessage(rest, reference.channel_id, reference.message_id);
}

/** `@bot` alone under somebody's message asks what that message says, as far as the bot may read it. */
function wordsOfOther(answered: APIMessage, self: Self): string {
  if (answered.author.id === self.botId) return '';
  return seen(wordsOf(answered, self));
}

/** Of a message that does not name the bot Discord keeps the words from it. */
function seen(words: string): string {
  if (words === '') throw new UserError((wording) => wording.conversation.unseen);
  return words;
}

export const turnOf = (answered: APIMessage, reader: Omit<Reader, 'rest'>): Turn =>
  answered.author.id === reader.botId
    ? turnShown(textsIn(answered.components), reader.library.gazetteer)
    : { question: wordsOf(answered, reader), entities: [] };
