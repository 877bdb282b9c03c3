import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Wording } from '../../../presentation/wording/zhCN.ts';
import type { Act, Choice, Typing } from '../../channel.ts';

export type Words = Wording['web'];

/** What every part of the page can know and do. */
export interface App {
  /** One of the languages of `words`, sent along with everything the person does. */
  readonly locale: string;
  readonly words: Words;
  readonly commands: readonly APIApplicationCommand[];
  /** The message with that id, as it is now. */
  readonly message: (id: string) => APIMessage | undefined;
  /** Does it, and tells the person if it fails. Never rejects. */
  readonly act: (act: Act) => Promise<void>;
  readonly complete: (typing: Typing) => Promise<readonly Choice[]>;
  /** Shows a sentence to the person until they do something else. */
  readonly complain: (sentence: string) => void;
  /** What the person writes next is a reply to the message. */
  readonly answer: (message: APIMessage) => void;
  /** What the person writes next takes the place of their message. */
  readonly edit: (message: APIMessage) => void;
}

/** What the server sends: first everything there is, then each thing that happens. */
export type ServerEvent =
  | {
      readonly type: 'welcome';
      readonly words: Readonly<Record<string, Words>>;
      readonly commands: readonly APIApplicationCommand[];
      readonly messages: readonly APIMessage[];
    }
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: APIMessage }
  | { readonly type: 'typing' };
