import { type APIMessage, type GatewayMessageCreateDispatchData, Routes } from 'discord.js';
import type { Reply } from '../../command/command.ts';
import { dispatch, type Exchange } from '../../dispatch/dispatch.ts';
import type { Log } from '../../log/log.ts';
import { unescapeMarkdown } from '../../presentation/markdown/escape.ts';
import type { Request } from '../../presentation/message.ts';
import { localeOf, UserError, WORDINGS, wordingFor } from '../../presentation/wording/wording.ts';
import type { Admit } from '../frequency.ts';
import { postOf } from '../sending/payload.ts';
import { orUnsent } from '../sending/unsent.ts';
import { type Address, addressOf, wordsOf } from './address.ts';
import { documentOfChannel } from './channelDocument.ts';
import { fetchGuild, ownRole, recentMessages } from './fetch.ts';
import { textsIn } from './messageParts.ts';
import { type Bot, requestOf, turnOf } from './messageRequest.ts';
import { withReask } from './reask.ts';

/** Replies to a message, but not to its edits. Who asks too often is told once a minute, since all can read that. */
export async function answerMessage(
  message: GatewayMessageCreateDispatchData,
  given: Bot,
  admit: Admit | undefined,
  log: Log,
): Promise<void> {
  const bot = { ...given, roleId: await ownRole(message, message.guild_id, given) };
  const address = addressOf(message, { ...bot, isDirect: message.guild_id === undefined });
  if (address === 'nobody') return;
  if (address === 'pingOff' && (await isToldAlready(message, bot))) return;
  const refused = admit?.(message.author.id, message.guild_id);
  if (refused && !refused.isFirst) return;
  const locale = bot.localeOfMessages?.() ?? (await localeFor(message, bot));
  const isChosen = message.guild_id !== undefined && bot.library.documents.length > 1;
  const document = isChosen ? await documentOfChannel(bot.rest, message.channel_id) : undefined;
  const request = refused ? Promise.reject(refused.sentence) : requestFor(address, message, bot);
  const { author, channel_id: channelId, guild_id: guildId, member } = message;
  const name = member?.nick ?? author.global_name ?? author.username;
  const exchange: Exchange = {
    id: message.id,
    shard: bot.shard,
    request,
    locales: [locale],
    publicUrl: bot.publicUrl,
    keepFeedback: bot.keepFeedback,
    setting: { place: guildId ? 'server' : 'direct', person: { id: author.id, name }, document },
    privacy: 'none',
    // Optional: a bot that may not show that it types may still answer.
    acknowledge: async () => void (await bot.rest.post(Routes.channelTyping(channelId)).catch(() => {})),
    reply: async ({ message: reply }: Reply) => {
      const shown = address === 'bot' ? withReask(reply, wordingFor(locale)) : reply;
      await orUnsent(bot.rest.post(Routes.channelMessages(channelId), postOf(shown, message.id)));
    },
  };
  await dispatch(exchange, bot.library, log);
}

/** The words' language, else that of the question replied to, else the server's, which is English unless set. */
async function localeFor(message: GatewayMessageCreateDispatchData, bot: Bot): Promise<string | null> {
  const { referenced_message: answered, guild_id: guildId } = message;
  const before = answered ? turnOf(answered, bot).question : '';
  // Command names are Latin in every language.
  const words = wordsOf(message, bot).replace(/^[/／][a-z]+/u, '');
  const written = localeOf(words, before);
  if (written || !guildId) return written;
  return (await fetchGuild(bot.rest, guildId))?.preferred_locale ?? null;
}

const requestFor = (
  address: Exclude<Address, 'nobody'>,
  message: GatewayMessageCreateDispatchData,
  bot: Bot,
): Promise<Request> => (address === 'bot' ? requestOf(message, bot) : tell((wording) => wording.conversation[address]));

const tell = (sentence: UserError['sentence']): Promise<never> => Promise.reject(new UserError(sentence));

const RECENT = 50;

/**
 * Whether the channel still shows the sentence of `pingOff`: people who talk below an answer read it once, not each
 * time. True if we may not read the history, since nobody can be replied to there.
 */
async function isToldAlready({ channel_id: channelId }: APIMessage, { rest, botId }: Bot): Promise<boolean> {
  const recent = await recentMessages(rest, channelId, { limit: RECENT });
  if (!recent) return true;
  const sentences = Object.values(WORDINGS).map(({ conversation }) => conversation.pingOff);
  return recent
    .filter(({ author }) => author.id === botId)
    .flatMap(({ components }) => textsIn(components))
    .some(({ content }) => sentences.includes(unescapeMarkdown(content)));
}
