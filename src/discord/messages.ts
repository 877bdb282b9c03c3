import { type APIMessage, type GatewayMessageCreateDispatchData, Routes } from 'discord.js';
import type { Reply } from '../command/command.ts';
import { dispatch, type Exchange } from '../dispatch/dispatch.ts';
import type { Log } from '../log/log.ts';
import { unescapeMarkdown } from '../presentation/markdown/escape.ts';
import type { Request } from '../presentation/request.ts';
import { localeOf } from '../presentation/wording/localeOf.ts';
import { UserError } from '../presentation/wording/userError.ts';
import { WORDINGS, wordingFor } from '../presentation/wording/wording.ts';
import { type Address, addressOf, wordsOf } from './address.ts';
import { fetchGuild, isRefusal, recentMessages } from './channel.ts';
import type { Admit } from './frequency.ts';
import { textsIn } from './messageParts.ts';
import { type Reader, requestOf, turnOf } from './messageRequest.ts';
import { ownRole } from './ownRole.ts';
import { postOf } from './payload.ts';
import { withReask } from './reask.ts';

/**
 * Answers a message that is for the bot, as a reply to it. An edited message is no new one. Who asks too often is told once a
 * minute: all can read it.
 */
export async function answerMessage(
  message: GatewayMessageCreateDispatchData,
  given: Reader,
  admit: Admit,
  log: Log,
): Promise<void> {
  const reader = { ...given, roleId: await ownRole(message, message.guild_id, given) };
  const address = addressOf(message, { ...reader, isDirect: message.guild_id === undefined });
  if (address === 'nobody') return;
  if (address === 'pingOff' && (await isToldAlready(message, reader))) return;
  const refused = admit(message.author.id, message.guild_id);
  if (refused && !refused.isFirst) return;
  const locale = reader.localeOfMessages?.() ?? (await localeFor(message, reader));
  const request = refused ? Promise.reject(refused.sentence) : requestFor(address, message, reader);
  await dispatch({ ...exchangeOf(message, address, locale, reader, log), request }, reader.library, log);
}

function exchangeOf(
  message: GatewayMessageCreateDispatchData,
  address: Exclude<Address, 'nobody'>,
  locale: string | null,
  reader: Reader,
  log: Log,
): Omit<Exchange, 'request'> {
  const { author, channel_id: channelId, guild_id: guildId, member } = message;
  const name = member?.nick ?? author.global_name ?? author.username;
  return {
    locales: [locale],
    publicUrl: reader.publicUrl,
    setting: { place: guildId ? 'server' : 'direct', person: { id: author.id, name } },
    privacy: 'none',
    // A nicety: whoever may not type may still be answered.
    acknowledge: async () => void (await reader.rest.post(Routes.channelTyping(channelId)).catch(() => {})),
    reply: async ({ message: reply }: Reply) => {
      const shown = address === 'bot' ? withReask(reply, wordingFor(locale)) : reply;
      await reader.rest.post(Routes.channelMessages(channelId), postOf(shown, message.id)).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        log.warn({ err: error }, 'A message could not be answered: Discord refused the reply');
      });
    },
  };
}

/**
 * A message brings no language along. What people write in is better evidence than the language of their server, which is
 * English unless somebody has set it. Where the words tell nothing (MINUSMA?), the question before them does, and only where
 * there are none, the server is asked.
 */
async function localeFor(message: GatewayMessageCreateDispatchData, reader: Reader): Promise<string | null> {
  const { referenced_message: answered, guild_id: guildId } = message;
  const before = answered ? turnOf(answered, reader).question : '';
  // Names of commands are Latin in every language.
  const words = wordsOf(message, reader).replace(/^[/／][a-z]+/u, '');
  const written = localeOf(words, before);
  if (written || !guildId) return written;
  return (await fetchGuild(reader.rest, guildId))?.preferred_locale ?? null;
}

const requestFor = (
  address: Exclude<Address, 'nobody'>,
  message: GatewayMessageCreateDispatchData,
  reader: Reader,
): Promise<Request> =>
  address === 'bot' ? requestOf(message, reader) : tell((wording) => wording.conversation[address]);

const tell = (sentence: UserError['sentence']): Promise<never> => Promise.reject(new UserError(sentence));

const RECENT = 50;

/**
 * Whether the channel still shows that a mention must stay on: people who talk among themselves under an answer are told
 * once, not each time. The channel itself remembers; where its history is closed to us, nobody can be replied to either.
 */
async function isToldAlready({ channel_id: channelId }: APIMessage, { rest, botId }: Reader): Promise<boolean> {
  const recent = await recentMessages(rest, channelId, { limit: RECENT });
  if (!recent) return true;
  const sentences = Object.values(WORDINGS).map(({ conversation }) => conversation.pingOff);
  return recent
    .filter(({ author }) => author.id === botId)
    .flatMap(({ components }) => textsIn(components))
    .some(({ content }) => sentences.includes(unescapeMarkdown(content)));
}
