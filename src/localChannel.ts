import { randomBytes } from 'node:crypto';
import {
  AnswerDeleted,
  isEphemeral,
  type Loopback,
  type LoopbackOptions,
  type Modal,
  person,
  type Reply,
  type Said,
  startLoopback,
} from 'discord-loopback';
import { DECLARED_COMMANDS } from '../commands/index.ts';
import type { KeepFeedback } from './command/feedback.ts';
import { listenError } from './config.ts';
import { openGateway } from './discord/gateway/gateway.ts';
import { declare } from './discord/registration/declaration.ts';
import { register } from './discord/registration/registration.ts';
import type { Log } from './log/log.ts';
import { wordingFor } from './presentation/wording/wording.ts';
import { deferred } from './queue/deferred.ts';
import type { Library } from './search/library.ts';
import type { Act, Answered, Channel } from './web/channel.ts';
import { openWeb } from './web/server.ts';

export interface LocalChannelOptions extends Pick<LoopbackOptions, 'validate' | 'now'> {
  readonly port: number;
  /** Public address of the report pages, used in links. Without it they are beside the channel. */
  readonly publicUrl?: string | undefined;
  readonly keepFeedback?: KeepFeedback | undefined;
  readonly library: () => Library;
  readonly log: Log;
}

export interface LocalChannel {
  readonly url: string;
  readonly discord: Loopback;
  readonly close: () => Promise<void>;
}

const APPLICATION_ID = '123456789012345678';
const BOT_NAME = '引段 Pilcrow';
const MENTION = `<@${APPLICATION_ID}>`;
/** A question not answered in this time is never answered. */
const PATIENCE_MS = 60_000;
/** Forms that are open in all windows; what is typed into an older one is lost. */
const FORMS = 50;
/** Messages shown when a page opens. */
const HISTORY = 200;

/** The real client and commands on a Discord of our own, in a browser. Throws a ConfigError if the port is taken. */
export async function openLocalChannel(options: LocalChannelOptions): Promise<LocalChannel> {
  const { port, publicUrl, keepFeedback, library, log, ...rules } = options;
  const token = `${Buffer.from(APPLICATION_ID).toString('base64url')}.local0.${randomBytes(32).toString('base64url')}`;
  const bot = { token, applicationId: APPLICATION_ID, botName: BOT_NAME };
  const discord = await startLoopback({ ...bot, patienceMs: PATIENCE_MS, ...rules });
  const channel = deferred<Channel>();
  const web = await openWeb(library, channel.promise, port).catch(async (error: Error) => {
    await discord.close();
    throw listenError(error, port);
  });
  const page = { locale: '' };
  const client = await openGateway({
    token,
    api: discord.api,
    library,
    // The person at the page sees what was asked.
    log: log.level === 'info' ? log.child({}, { level: 'warn' }) : log,
    publicUrl: publicUrl ?? web.url,
    keepFeedback,
    localeOfMessages: () => page.locale,
    onDead: (closeCode) => log.error({ closeCode }, 'The local channel closed the connection'),
  });
  const target = { applicationId: APPLICATION_ID };
  await register(client.rest, DECLARED_COMMANDS.map(declare), target, (line) => log.debug(line));
  channel.resolve(channelOf(discord, page));
  return {
    url: web.url,
    discord,
    close: async () => {
      await web.close();
      await client.destroy();
      await discord.close();
    },
  };
}

const reader = (locale: string) => ({ locale, name: wordingFor(locale).web.reader });

/** In a channel the bot answers only messages that mention it. Here every message is for the bot. */
const addressed = (content: string): string => (content.includes(MENTION) ? content : `${MENTION} ${content}`);

/** The locale of the page is set before each act. */
function channelOf(discord: Loopback, page: { locale: string }): Channel {
  const { channelId } = person();
  const messageOf = (id: string) => {
    const message = discord.message(id);
    if (message === undefined) throw new Error('The message is gone.');
    return message;
  };
  const forms = new Map<string, Modal>();
  const opened = ({ modal }: Reply): Answered => {
    if (!modal) return {};
    forms.set(modal.token, modal);
    if (forms.size > FORMS) forms.delete(forms.keys().next().value ?? '');
    const { token, title, components } = modal;
    return { form: { token, title, components } };
  };
  const perform = async (act: Act, locale: string): Promise<Reply | Said> => {
    const who = reader(locale);
    page.locale = locale;
    switch (act.act) {
      case 'say': {
        if (act.replyTo === undefined) return discord.say(addressed(act.content), { who });
        const replyTo = messageOf(act.replyTo);
        // A reply mentions the author of the message that it answers.
        return discord.say(replyTo.author.bot ? act.content : addressed(act.content), { who, replyTo });
      }
      case 'edit': {
        const message = messageOf(act.message);
        // An edit gets no answer, so nobody waits. A mention in the message stays.
        return discord.edit(message, message.content.includes(MENTION) ? addressed(act.content) : act.content, 0);
      }
      case 'command':
        return discord.command(act.name, act.options, who);
      case 'press':
        return discord.press(messageOf(act.message), act.control, who);
      case 'choose':
        return discord.choose(messageOf(act.message), act.control, act.values, who);
      case 'menu':
        return discord.menu(act.name, messageOf(act.message), who);
      case 'submit': {
        const form = forms.get(act.form);
        if (form === undefined) throw new Error('The form is gone.');
        const reply = await discord.submit(form, act.fields);
        forms.delete(act.form);
        return reply;
      }
    }
  };
  return {
    commands: () => discord.commands(),
    // Discord's client keeps private messages only until it restarts.
    messages: () =>
      discord
        .messages(channelId)
        .filter((message) => !isEphemeral(message))
        .slice(-HISTORY),
    observe: (listener) => discord.observe(listener),
    act: (act, locale) =>
      perform(act, locale).then(
        (answer) => ('modal' in answer ? opened(answer) : {}),
        (error: Error) => {
          // Pressing the button 删除 ends an answer with this error.
          if (!(error instanceof AnswerDeleted)) throw error;
          return {};
        },
      ),
    complete: async ({ command, options, focused }, locale) =>
      (await discord.autocomplete(command, options, focused, reader(locale))).choices,
    file: async (path) => {
      const url = new URL(path, discord.api);
      // `..` leads out of the folder, also when it is encoded.
      return url.pathname.startsWith('/attachments/') ? fetch(url) : new Response(null, { status: 404 });
    },
  };
}
