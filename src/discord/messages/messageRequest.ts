import type { APIMessage, REST } from 'discord.js';
import { ask } from '../../../commands/ask.ts';
import { context } from '../../../commands/context.ts';
import { SLASH_COMMANDS } from '../../../commands/index.ts';
import { verify } from '../../../commands/verify.ts';
import { needsTurnBefore, speaks, type Turn } from '../../answer/followUp/followUp.ts';
import type { KeepFeedback } from '../../command/feedback.ts';
import { tooLong } from '../../command/options.ts';
import { type Before, followUp } from '../../dispatch/continueRequest.ts';
import { parseLine } from '../../dispatch/parseLine.ts';
import type { Request } from '../../presentation/message.ts';
import { turnShown } from '../../presentation/replies/shownTurn.ts';
import { UserError } from '../../presentation/wording/wording.ts';
import type { Library } from '../../search/library.ts';
import { type Self, wordsOf } from './address.ts';
import { fetchMessage, recentMessages } from './fetch.ts';
import { requestsIn, textOfPosted, textsIn } from './messageParts.ts';

/** What answering messages needs of the bot. */
export interface Bot extends Self {
  /** The connection by which a request came, if it came by one. */
  readonly shard?: number | undefined;
  readonly rest: REST;
  /** Whether messages can be read: answering interactions needs no token of the bot's. */
  readonly hasToken: boolean;
  readonly library: Library;
  readonly publicUrl?: string | undefined;
  readonly keepFeedback?: KeepFeedback | undefined;
  /** The language of all messages, if known; else their words show it. */
  readonly localeOfMessages?: (() => string) | undefined;
}

/** As the gateway sends it: with the id of its server, unless it was written to the bot alone. */
type Said = APIMessage & { readonly guild_id?: string };

/**
 * Reads a message as a line in the terminal. It is completed from the message replied to or, in a direct
 * conversation, from the last answer there; nothing else is remembered. Throws a UserError.
 */
export async function requestOf(message: Said, bot: Bot): Promise<Request> {
  const words = wordsOf(message, bot);
  const answered = await answeredBy(message, bot.rest);
  const line = words || (answered ? wordsOfOther(answered, bot) : '');
  if (line === '') return { command: 'help', options: {} };
  const request = parseLine(line, SLASH_COMMANDS);
  if (answered && request.command === verify.name && request.options.text === undefined)
    return { command: verify.name, options: { text: seen(textOfPosted(answered)) } };
  if (!words || request.command !== ask.name || tooLong(ask, request.options)) return request;
  const before = answered ? beforeOf(answered, bot) : await lastAnswer(message, words, bot);
  return before ? followUp(request, before, bot.library.gazetteer) : request;
}

/** The turn of a message; for one of ours also the request for the context of its first quote. */
const beforeOf = (answered: APIMessage, bot: Bot): Before => ({
  turn: turnOf(answered, bot),
  wider:
    answered.author.id === bot.botId
      ? (requestsIn(answered.components).find(({ command }) => command === context.name) ?? null)
      : null,
});

/** A conversation continues from an answer that is at most this old. */
const TAKEN_UP_MS = 10 * 60_000;
const RECENT = 10;

/** 那联利特派团呢？ */
const ELLIPTICAL = /^.{1,20}呢[?？。!！]*$/u;

/** In a direct conversation nobody uses the reply function: 它 is what the last answer was about. */
async function lastAnswer(message: Said, words: string, bot: Bot): Promise<Before | null> {
  const isOpen = needsTurnBefore(words, bot.library.gazetteer) || ELLIPTICAL.test(words);
  if (message.guild_id !== undefined || !isOpen) return null;
  const recent = await recentMessages(bot.rest, message.channel_id, { limit: RECENT, before: message.id });
  const oldest = Date.parse(message.timestamp) - TAKEN_UP_MS;
  for (const each of recent ?? []) {
    if (each.author.id !== bot.botId || Date.parse(each.timestamp) < oldest) continue;
    const before = beforeOf(each, bot);
    if (speaks(before.turn)) return before;
  }
  return null;
}

/** The message replied to. Discord includes it unless it was not looked up (docs: Message, `referenced_message`). */
async function answeredBy(
  { referenced_message: known, message_reference: reference }: APIMessage,
  rest: REST,
): Promise<APIMessage | null> {
  if (known !== undefined || !reference?.message_id) return known ?? null;
  return fetchMessage(rest, reference.channel_id, reference.message_id);
}

/** A reply of only `@bot` asks the words of the other message, as far as the bot may read them. */
function wordsOfOther(answered: APIMessage, self: Self): string {
  if (answered.author.id === self.botId) return '';
  return seen(wordsOf(answered, self));
}

/** Throws the sentence for words that are empty because Discord hides a message that does not mention the bot. */
function seen(words: string): string {
  if (words === '') throw new UserError((wording) => wording.conversation.unseen);
  return words;
}

export const turnOf = (answered: APIMessage, bot: Omit<Bot, 'rest'>): Turn =>
  answered.author.id === bot.botId
    ? turnShown(textsIn(answered.components), bot.library.gazetteer)
    : { question: wordsOf(answered, bot), entities: [] };
