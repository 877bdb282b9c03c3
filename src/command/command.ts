import type { Answer, Verified } from '../answer/answer.ts';
import type { Choice, Message } from '../presentation/message.ts';
import type { Options } from '../presentation/request.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';

/** One command of the menu: its declaration, and what it replies. Its words stand in `wording`, under its name. */
export interface Command {
  /** Latin in every language, so that what one member writes another can type. */
  readonly name: string;
  /** Where it is found: typed after a slash (the default), in the menu of a message, or behind a button alone. */
  readonly kind?: 'slash' | 'message' | 'button';
  /** Takes the thread for longer than anybody may wait: acknowledged before it begins. */
  readonly slow?: boolean;
  /** Chinese names that the terminal accepts as well. */
  readonly aliases: readonly string[];
  /** The first is the one a plain line fills in. */
  readonly options: readonly Option[];
  respond(options: Options, context: Context): Reply | Promise<Reply>;
  /** At most 25 choices while a person types an option; free text stays accepted. */
  complete?(option: string, typed: string, context: Context): Choice[];
}

export interface Option {
  readonly name: string;
  readonly required?: boolean;
  /** Yes or no instead of a text. */
  readonly flag?: boolean;
  readonly autocomplete?: boolean;
  /** The only values allowed; their words stand in `wording`. */
  readonly choices?: readonly string[];
  /** Typed in a terminal it is all of the line, whatever it holds; only as the first option. */
  readonly raw?: boolean;
  /** Code points of a text. */
  readonly maxLength?: number;
}

export interface Context {
  readonly library: Library;
  readonly wording: Wording;
  readonly setting: Setting;
  /** Where the pages of reports are, for links to them; nothing where they have no address. */
  readonly publicUrl?: string | undefined;
  /** The whole menu, for /help. */
  readonly commands: readonly Command[];
}

/** Where a request comes from, as far as its answer depends on it. */
export interface Setting {
  /** A group is any conversation of persons to which one of them brought the bot along; `direct` is with the bot alone. */
  readonly place: 'server' | 'group' | 'direct' | 'terminal';
  /** Null where there is one person alone. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Of a press: the message that the button stands in. */
  readonly pressed?: Pressed;
}

export interface Pressed {
  /** Whether one person alone sees it. */
  readonly private: boolean;
  /** The id of whoever it answers; null where that cannot be told. */
  readonly asker: string | null;
  /** Whether the person who presses may delete messages of others there. */
  readonly mayManage: boolean;
}

export const TERMINAL: Setting = { place: 'terminal', person: null };

/** The message, and for scripts the answer behind it: 'text' where nothing was looked up (help), 'error' for a UserError. */
export interface Reply {
  readonly message: Message;
  readonly answer: Answer | Verified | 'text' | 'error';
  /**
   * Of a press: `post` comes as a new message for everybody, `remove` takes the message away. Else the reply takes the place
   * of the message, or comes beside it where it is ephemeral.
   */
  readonly show?: 'post' | 'remove';
}
