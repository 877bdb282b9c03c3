import type { Loopback, StoredComponent, StoredMessage } from 'discord-loopback';
import type { Request } from '../../src/presentation/message.ts';
import { type Mix, randomFrom } from './mix.ts';

/** How one interaction went; nothing is known of one that was never answered. */
export interface Pace {
  readonly kind: 'typing' | 'press' | 'look' | 'ask';
  readonly acknowledgedMs: number;
  readonly repliedMs: number;
  /** The words of the reply. */
  readonly words: string;
}

export interface People {
  /** The next thing that somebody does; rejects where it is not answered, or where a control of ours is gone. */
  act(): Promise<Pace>;
}

/** Messages whose controls may still be pressed: far fewer than the loopback remembers. */
const PRESSABLE = 100;
/** All that happens is spread among so many. */
const PEOPLE = 200;
const SERVERS = 20;

/** Those who use the bot: 35 % of what they do is typing, 35 % presses, 25 % cards, paragraphs and lists, 5 % questions. */
export function peopleIn(discord: Loopback, mix: Mix, seed: number): People {
  const random = randomFrom(seed);
  const shown: string[] = [];
  const anyOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

  async function timed(kind: Pace['kind'], play: () => Promise<Played>): Promise<Pace> {
    const began = performance.now();
    const { acknowledgedAfterMs, message } = await play();
    const isNew = kind === 'look' || kind === 'ask';
    if (isNew && message && controlsIn(message.components).length > 0) shown.push(message.id);
    shown.splice(0, shown.length - PRESSABLE);
    const words = message ? wordsOf(message.components) : '';
    return { kind, acknowledgedMs: acknowledgedAfterMs, repliedMs: performance.now() - began, words };
  }

  const press = (who: object): Promise<Pace> => {
    // Somebody may have turned its page since.
    const message = discord.message(anyOf(shown));
    const [first, ...others] = controlsIn(message?.components ?? []);
    // Where the last press has ended in a sentence, nothing is left to press.
    if (!message || !first) return command('look', mix.looking(), who);
    const { custom_id: id = '', options } = anyOf([first, ...others]);
    return timed('press', () =>
      options ? discord.choose(message, id, [String(anyOf(options).value)], who) : discord.press(message, id, who),
    );
  };

  const command = (kind: Pace['kind'], { command: name, options }: Request, who: object): Promise<Pace> => {
    const filled = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== ''));
    return timed(kind, () => discord.command(name, filled, who));
  };

  return {
    act() {
      const number = Math.floor(random() * PEOPLE);
      const place = number % SERVERS;
      const who = {
        locale: 'zh-CN',
        userId: `${1_000 + number}`,
        guildId: `${100 + place}`,
        channelId: `${500 + place}`,
      };
      const at = random();
      if (at < 0.05) return command('ask', mix.asking(), who);
      if (at < 0.3) return command('look', mix.looking(), who);
      if (at < 0.65 && shown.length > 0) return press(who);
      const { command: name, option, typed } = mix.typing();
      return timed('typing', () => discord.autocomplete(name, { [option]: typed }, option, who));
    },
  };
}

type Played = { readonly acknowledgedAfterMs: number; readonly message?: StoredMessage };

const wordsOf = (components: readonly StoredComponent[]): string =>
  components.map(({ content = '', components: inside = [] }) => content + wordsOf(inside)).join('\n');

/** All that can be pressed and deletes nothing. */
const controlsIn = (components: readonly StoredComponent[]): StoredComponent[] =>
  components
    .flatMap((part) => [part, ...controlsIn(part.components ?? [])])
    .filter(({ custom_id: id, disabled }) => id && !disabled && !/\bremove\b/u.test(id));
