import type { Session } from '../gateway/session.ts';
import { dropMessage } from '../state/messageStore.ts';
import { person, type Who } from '../state/person.ts';
import { type Happening, happen, placeOf, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { rewriteMessage, writeMessage } from './personMessage.ts';

/** How a message is written. */
export interface Manner {
  readonly who?: Who;
  /** The message it answers, in the same channel. */
  readonly replyTo?: StoredMessage;
  /** Whether a reply pings the author of that message, as it does unless the person switches it off. */
  readonly ping?: boolean;
  /** How long to wait for a bot that does not even type, in real time. */
  readonly silenceMs?: number;
}

/** What was said, and what the bot posted in answer; null where it stayed silent. */
export interface Said {
  readonly message: StoredMessage;
  readonly answer: StoredMessage | null;
}

/** What a person can do with messages. */
export interface Conversation {
  /** Writes a message where the bot may see it: `<@id>` mentions, `guildId: null` writes to the bot directly. */
  readonly say: (content: string, manner?: Manner) => Promise<Said>;
  /** Rewrites a message of a person; the bot's answer, where there is one to that. */
  readonly edit: (message: StoredMessage, content: string, silenceMs?: number) => Promise<Said>;
  readonly remove: (message: StoredMessage) => void;
}

export interface Hall {
  readonly state: State;
  readonly session: () => Session | undefined;
  /** How long a bot may say nothing at all, and how long once it is seen typing. */
  readonly silenceMs: number;
  readonly patienceMs: number;
}

/** Rejects with a sentence where no bot is connected. */
export function createConversation(hall: Hall): Conversation {
  const { state } = hall;
  return {
    say: async (content, { who, replyTo, ping = true, silenceMs } = {}) => {
      heard(hall);
      const author = person({ ...who, ...(replyTo ? placeOf(state, replyTo) : {}) });
      const message = writeMessage(state, author, content, replyTo && { message: replyTo, ping });
      const answer = answerTo(hall, message, silenceMs);
      happen(state, { kind: 'MESSAGE_CREATE', message });
      return { message, answer: await answer };
    },
    edit: async (before, content, silenceMs) => {
      heard(hall);
      if (before.author.id === state.bot.id) throw new Error('Nobody but the bot edits its messages.');
      const answer = answerTo(hall, before, silenceMs);
      const message = rewriteMessage(state, before, content);
      return { message, answer: await answer };
    },
    remove: ({ id }) => dropMessage(state, id),
  };
}

function heard({ session }: Hall): void {
  if (session() === undefined) throw new Error('No bot is connected to the gateway.');
}

/** The bot's next message in the channel that answers this one or none. */
function answerTo(
  { state, patienceMs, ...hall }: Hall,
  asked: StoredMessage,
  silenceMs = hall.silenceMs,
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
