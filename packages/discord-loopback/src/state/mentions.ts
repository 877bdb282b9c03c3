import { personAccount, type User } from './account.ts';
import type { State } from './state.ts';
import type { StoredMessage } from './storedMessage.ts';

/** The mentions in a text (docs/reference, Message Formatting) and the `pinged`. Everybody may mention everyone. */
export function mentionsIn(
  state: State,
  content: string,
  pinged: readonly User[],
): Pick<StoredMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const named = idsIn(content, /<@!?(\d+)>/gu).map((id) => accountOf(state, id));
  const mentions = new Map([...named, ...pinged].map((user) => [user.id, user]));
  return {
    mentions: [...mentions.values()],
    mention_roles: idsIn(content, /<@&(\d+)>/gu),
    mention_everyone: /@(?:everyone|here)\b/u.test(content),
  };
}

const idsIn = (content: string, mention: RegExp): string[] => [
  ...new Set(Array.from(content.matchAll(mention), ([, id = '']) => id)),
];

function accountOf(state: State, id: string): User {
  if (id === state.bot.id) return state.bot;
  const written = [...state.messages.values()].find(({ author }) => author.id === id);
  return written?.author ?? personAccount({ userId: id, name: 'somebody', bot: false });
}
