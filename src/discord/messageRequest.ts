import { type APIMessage, type REST, Routes } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
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
import { decodeRequest } from '../presentation/controls/customId.ts';
import { turnShown } from '../presentation/replies/turn.ts';
import type { Request } from '../presentation/request.ts';
import { UserError } from '../presentation/wording/userError.ts';
import type { Library } from '../search/library.ts';
import { type Self, wordsOf } from './address.ts';
import { textOfPosted } from './messageText.ts';
import { unlessRefused } from './refusal.ts';
import { shownTexts } from './shownTexts.ts';

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
  const before = answered ?? (await lastAnswer(message, words, reader));
  return before ? followUp(request, beforeOf(before, reader), reader.library.gazetteer) : request;
}

const beforeOf = (answered: APIMessage, reader: Reader): Before => ({
  turn: turnOf(answered, reader),
  wider: answered.author.id === reader.botId ? contextRequest(answered) : null,
});

/** What the button for the context of the first quote asks. */
const contextRequest = ({ components = [] }: APIMessage): Request | null =>
  components
    .flatMap((container) => (container.type === ComponentType.Container ? container.components : []))
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((control) => ('custom_id' in control ? (decodeRequest(control.custom_id) ?? []) : []))
    .find(({ command }) => command === context.name) ?? null;

/** A conversation is taken up again for so long. */
const TAKEN_UP_MS = 10 * 60_000;
const RECENT = 10;

/** 那联利特派团呢？ */
const ELLIPTICAL = /^.{1,20}呢[?？。!！]*$/u;

/** With the bot alone nobody replies to a message on purpose: 它 is what its last answer spoke of. */
async function lastAnswer(message: Said, words: string, { rest, botId, library }: Reader): Promise<APIMessage | null> {
  const isOpen = isRemark(words) || isUnresolved(words, library.gazetteer) || ELLIPTICAL.test(words);
  if (message.guild_id !== undefined || !isOpen) return null;
  const query = new URLSearchParams({ limit: String(RECENT), before: message.id });
  const recent = await unlessRefused(
    rest.get(Routes.channelMessages(message.channel_id), { query }) as Promise<APIMessage[]>,
  );
  const oldest = Date.parse(message.timestamp) - TAKEN_UP_MS;
  return (
    recent?.find(
      ({ author, timestamp, components }) =>
        author.id === botId &&
        Date.parse(timestamp) >= oldest &&
        speaks(turnShown(shownTexts(components), library.gazetteer)),
    ) ?? null
  );
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
  return seen(wordsOf(answered, self));
}

/** Of a message that does not name the bot Discord keeps the words from it. */
function seen(words: string): string {
  if (words === '') throw new UserError((wording) => wording.conversation.unseen);
  return words;
}

export const turnOf = (answered: APIMessage, reader: Omit<Reader, 'rest'>): Turn =>
  answered.author.id === reader.botId
    ? turnShown(shownTexts(answered.components), reader.library.gazetteer)
    : { question: wordsOf(answered, reader), entities: [] };
