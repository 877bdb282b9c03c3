import { dropMessage } from '../state/messageStore.ts';
import { person, type Who } from '../state/person.ts';
import { type Happening, happen, placeOf, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { rewriteMessage, writeMessage } from './personMessage.ts';

/** Who writes a message, where, and how long they wait for an answer. */
export interface SayOptions {
  readonly who?: Who;
  /** The message it answers, in the same channel. */
  readonly replyTo?: StoredMessage;
  /** Whether a reply pings the author of that message. The default is true, as in the client. */
  readonly ping?: boolean;
  /** How long to wait for a bot that does not even type, in real time. */
  readonly silenceMs?: number;
}

/** What was said, and the answer of the bot, null where there was none. */
export interface Said {
  readonly message: StoredMessage;
  readonly answer: StoredMessage | null;
}

/** What a person can do with messages. */
export interface Conversation {
  /** Writes a message and waits for the answer. `<@id>` mentions somebody; `guildId: null` is a direct message. */
  readonly say: (content: string, options?: SayOptions) => Promise<Said>;
  /** Changes a message of a person, and waits for an answer to that. */
  readonly edit: (message: StoredMessage, content: string, silenceMs?: number) => Promise<Said>;
  readonly remove: (message: StoredMessage) => void;
}

export interface ConversationSettings {
  readonly state: State;
  /** Whether a bot hears what happens in this server, null for direct messages. */
  readonly isHeard: (guildId: string | null) => boolean;
  /** How long to wait for a bot that does nothing, and for one that types. */
  readonly silenceMs: number;
  readonly patienceMs: number;
}

/** The promises reject with a sentence where no bot is connected. */
export function createConversation(settings: ConversationSettings): Conversation {
  const { state } = settings;
  return {
    say: async (content, { who, replyTo, ping = true, silenceMs } = {}) => {
      const author = person({ ...who, ...(replyTo ? placeOf(state, replyTo) : {}) });
      heard(settings, author.guildId);
      const message = writeMessage(state, author, content, replyTo && { message: replyTo, ping });
      const answer = answerTo(settings, message, silenceMs);
      happen(state, { kind: 'MESSAGE_CREATE', message });
      return { message, answer: await answer };
    },
    edit: async (before, content, silenceMs) => {
      heard(settings, placeOf(state, before).guildId ?? null);
      if (before.author.id === state.bot.id) throw new Error('Nobody but the bot edits its messages.');
      const answer = answerTo(settings, before, silenceMs);
      const message = rewriteMessage(state, before, content);
      return { message, answer: await answer };
    },
    remove: ({ id }) => dropMessage(state, id),
  };
}

function heard({ isHeard }: ConversationSettings, guildId: string | null): void {
  if (!isHeard(guildId)) throw new Error('No bot is connected to the gateway.');
}

/** The next message of the bot in the channel that answers `asked`, or answers no message. */
function answerTo(
  { state, patienceMs, ...settings }: ConversationSettings,
  asked: StoredMessage,
  silenceMs = settings.silenceMs,
): Promise<StoredMessage | null> {
  return new Promise((resolve) => {
    const end = (answer: StoredMessage | null) => {
      clearTimeout(silence);
      state.watchers.delete(watch);
      resolve(answer);
    };
    let silence = setTimeout(end, silenceMs, null);
    const watch = (happening: Happening) => {
      if (happening.kind === 'closed') end(null);
      else if (happening.kind === 'MESSAGE_CREATE' && answers(happening.message, asked, state)) end(happening.message);
      else if (happening.kind === 'TYPING_START' && happening.channelId === asked.channel_id) {
        clearTimeout(silence);
        silence = setTimeout(end, patienceMs, null);
      }
    };
    state.watchers.add(watch);
  });
}

const answers = (message: StoredMessage, asked: StoredMessage, { bot }: State): boolean =>
  message.id !== asked.id &&
  message.author.id === bot.id &&
  message.channel_id === asked.channel_id &&
  (message.message_reference?.message_id ?? asked.id) === asked.id;
