import { type APIMessage, type REST, Routes } from 'discord.js';
import { ask } from '../../commands/ask.ts';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { tooLong } from '../../commands/lengths.ts';
import { parseLine } from '../../commands/parseLine.ts';
import { completeQuestion, type Turn } from '../answer/followUp/followUp.ts';
import type { Request } from '../presentation/request.ts';
import { turnShown } from '../presentation/turn.ts';
import { UserError } from '../presentation/userError.ts';
import type { Library } from '../search/library.ts';
import { type Self, wordsOf } from './address.ts';
import { unlessRefused } from './refusal.ts';
import { shownTexts } from './shownTexts.ts';

export interface Reader extends Self {
  readonly rest: REST;
  readonly library: Library;
  readonly publicUrl?: string | undefined;
}

/**
 * What a message to the bot asks: a line as in the terminal, completed from the message it answers, which is then all that
 * is remembered of what was said before. Throws a UserError.
 */
export async function requestOf(message: APIMessage, reader: Reader): Promise<Request> {
  const words = wordsOf(message, reader);
  const answered = await answeredBy(message, reader.rest);
  const line = words || (answered ? wordsOfOther(answered, reader) : '');
  if (line === '') return { command: 'help', options: {} };
  const request = parseLine(line, SLASH_COMMANDS);
  const { question } = request.options;
  if (request.command !== 'ask' || typeof question !== 'string' || !words || !answered) return request;
  const complete = completeQuestion(turnOf(answered, reader), question, reader.library.gazetteer);
  const completed = { command: 'ask', options: { question: complete } };
  // What grows from turn to turn must end somewhere.
  return tooLong(ask, completed.options) ? request : completed;
}

/** Discord sends the message that is answered along, but for when it did not look (docs: Message, `referenced_message`). */
async function answeredBy(
  { referenced_message: known, message_reference: reference }: APIMessage,
  rest: REST,
): Promise<APIMessage | null> {
  if (known !== undefined || !reference?.message_id) return known ?? null;
  return fetchMessage(rest, reference.channel_id, reference.message_id);
}

/** Null for a message that is gone, or out of reach. */
export const fetchMessage = (rest: REST, channelId: string, messageId: string): Promise<APIMessage | null> =>
  unlessRefused(rest.get(Routes.channelMessage(channelId, messageId)) as Promise<APIMessage>);

/** `@bot` alone under somebody's message asks what that message says, as far as the bot may read it. */
function wordsOfOther(answered: APIMessage, self: Self): string {
  if (answered.author.id === self.botId) return '';
  const words = wordsOf(answered, self);
  if (words === '') throw new UserError((wording) => wording.conversation.unseen);
  return words;
}

export const turnOf = (answered: APIMessage, reader: Omit<Reader, 'rest'>): Turn =>
  answered.author.id === reader.botId
    ? turnShown(shownTexts(answered.components), reader.library.gazetteer)
    : { question: wordsOf(answered, reader), entities: [] };
