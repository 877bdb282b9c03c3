import type { Answer, Verified } from '../answer/answer.ts';
import type { Choice, Message } from '../presentation/message.ts';
import type { Options } from '../presentation/request.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';

/** One command: its declaration, and what it replies. Its words are in `wording`, under its name. */
export interface Command {
  /** Latin in every language, so that everybody can type what one member writes. */
  readonly name: string;
  /** Where people find it: after a slash (the default), in the menu of a message, or only behind a button. */
  readonly kind?: 'slash' | 'message' | 'button';
  /** It takes the thread so long that it is acknowledged before it begins. */
  readonly slow?: boolean;
  /** Chinese names, which can be typed as well where a command is a line of text. */
  readonly aliases: readonly string[];
  /** A line without names of options fills in the first. */
  readonly options: readonly Option[];
  respond(options: Options, context: Context): Reply | Promise<Reply>;
  /** At most 25 choices while a person types an option; any other text is accepted too. */
  complete?(option: string, typed: string, context: Context): Choice[];
}

export interface Option {
  readonly name: string;
  readonly required?: boolean;
  /** The value is yes or no, not a text. */
  readonly flag?: boolean;
  readonly autocomplete?: boolean;
  /** The only values allowed; their words are in `wording`. */
  readonly choices?: readonly string[];
  /** In a typed line it is all the rest, whatever that holds; only for the first option. */
  readonly raw?: boolean;
  /** Code points of a text. */
  readonly maxLength?: number;
}

export interface Context {
  readonly library: Library;
  readonly wording: Wording;
  readonly setting: Setting;
  /** The address of the pages of reports, for links to them, if they have one. */
  readonly publicUrl?: string | undefined;
  /** The whole menu, for /help. */
  readonly commands: readonly Command[];
}

/** Where a request comes from, as far as the answer depends on it. */
export interface Setting {
  /** `group` is a conversation of people into which one of them brought the bot; `direct` is with the bot alone. */
  readonly place: 'server' | 'group' | 'direct' | 'terminal';
  /** Null where there is one person alone. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** For a press: the message that the button is in. */
  readonly pressed?: Pressed;
}

export interface Pressed {
  /** Whether one person alone sees it. */
  readonly private: boolean;
  /** The id of the person whom it answers; null where that is not known. */
  readonly asker: string | null;
  /** Whether the person who presses may delete messages of others. */
  readonly mayManage: boolean;
}

export const TERMINAL: Setting = { place: 'terminal', person: null };

/** The message, and for scripts the answer in it: 'text' where nothing was looked up (help), 'error' for a UserError. */
export interface Reply {
  readonly message: Message;
  readonly answer: Answer | Verified | 'text' | 'error';
  /**
   * For a press: `post` sends a new message for everybody, `remove` deletes the message. Without it the reply takes the place of the message,
   * or is sent beside it if it is ephemeral.
   */
  readonly show?: 'post' | 'remove';
}
