import type { Answer, Verified } from '../answer/answer.ts';
import type { Given } from '../ingest/adding/newDocument.ts';
import type { DocumentFiles } from '../ingest/corpus.ts';
import type { Choice, Form, Message, Options } from '../presentation/message.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Document } from '../report/document.ts';
import type { Library } from '../search/library.ts';
import type { KeepFeedback } from './feedback.ts';

/** One command: its declaration and its reply. Its words are in `wording`, under its name. */
export interface Command {
  /** Latin in every language, so that everybody can type what one member writes. */
  readonly name: string;
  /** How people reach it: after a slash (the default), in the menu of a message, or only by a button; operators alone, after a slash. */
  readonly kind?: 'slash' | 'message' | 'button' | 'operator';
  /** A word that belongs to the name, in every language, where Discord has commands in groups: `/document add`. */
  readonly subcommand?: string;
  /** It takes so long that it is acknowledged before it begins. */
  readonly slow?: boolean;
  /** It opens a form, which must be the first response: it is never acknowledged before, and waits for nobody. */
  readonly instant?: boolean;
  /**
   * Its reply depends on the options, the language and the documents alone, not on day, person or place: it is kept for
   * those who ask the same.
   */
  readonly kept?: boolean;
  /**
   * Where it looks unless a document is chosen: in the channel's or in all, each symbol in one language (the default);
   * in `all` in all languages; in `none`: then nothing can be chosen.
   */
  readonly looksIn?: 'all' | 'none';
  /** What it shows is found by the engine, which looks through documents that are not in memory, too. */
  readonly searches?: true;
  /** Chinese names, which can be typed too where a command is a line of text. */
  readonly aliases: readonly string[];
  /** A line without option names fills in the first. */
  readonly options: readonly Option[];
  respond(options: Options, context: Context): Reply | Promise<Reply>;
  /** At most 25 choices while a person types an option; any other text is accepted too. */
  complete?(option: string, typed: string, context: Context): Choice[];
}

/** What all commands behind a button have in common: nobody types them. */
export const BUTTON = { kind: 'button', looksIn: 'none', aliases: [], options: [] } as const;

export interface Option {
  readonly name: string;
  readonly required?: boolean;
  /** The value is yes or no, not a text. */
  readonly flag?: boolean;
  /** The value is a file, which only Discord can hand over (`Upload`). */
  readonly attachment?: boolean;
  readonly autocomplete?: boolean;
  /** The only values allowed; their words are in `wording`. */
  readonly choices?: readonly string[];
  /** In a typed line it takes the whole rest, whatever that contains; only for the first option. */
  readonly raw?: boolean;
  /** In code points. */
  readonly maxLength?: number;
}

export interface Context {
  readonly library: Library;
  readonly wording: Wording;
  readonly setting: Setting;
  /** Address of the report pages, for links to them, if there is one. */
  readonly publicUrl?: string | undefined;
  /** The whole menu, for /help. */
  readonly commands: readonly Command[];
  /** Only for operators. */
  readonly upload?: Upload | undefined;
  /** Only where the operator wants feedback. */
  readonly keepFeedback?: KeepFeedback | undefined;
}

/** The file that came with an operator's request. A UserError is thrown where it cannot be added. */
export interface Upload {
  /** Its address at Discord. */
  readonly url: string;
  /** Says what it holds, and leaves the corpus as it is. */
  read(given: Given): Promise<UploadedDocument>;
  add(given: Given): Promise<UploadedDocument>;
}

export type UploadedDocument = Pick<DocumentFiles, 'document' | 'warnings'>;

/** Where a request comes from, as far as the answer depends on it. */
export interface Setting {
  /** `group` is a conversation of people to which one of them added the bot; `direct` is with the bot alone. */
  readonly place: 'server' | 'group' | 'direct' | 'terminal';
  /** Null if only one person is there. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The name of the document in which people of this channel look unless they choose another. */
  readonly document?: string | undefined;
  /** For a press: the message of the button. */
  readonly pressed?: Pressed;
}

export interface Pressed {
  /** Whether only one person sees it. */
  readonly private: boolean;
  /** The id of the person whom it answers; null if unknown. */
  readonly asker: string | null;
  /** Whether the person who presses may delete messages of others. */
  readonly mayManage: boolean;
}

export const TERMINAL: Setting = { place: 'terminal', person: null };

/** The message, and its answer for scripts: 'text' if nothing was looked up (help), 'error' for a UserError. */
export interface Reply {
  readonly message: Message;
  readonly answer: Answer | Verified | 'text' | 'error';
  /** For a press: `post` a new public message or `remove` it; else the reply replaces it (ephemeral: beside it). */
  readonly show?: 'post' | 'remove';
  /** For a press: opened instead of the message, which stands for it where there are no forms. */
  readonly form?: Form;
  /** The question that it answers, and the document chosen for it, for those who find the answer wrong. */
  readonly asked?: Options;
  /** The one document that it turned out to be about, which its controls keep. */
  readonly about?: Document;
}
