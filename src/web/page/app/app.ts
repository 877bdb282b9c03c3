import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { Wording } from '../../../presentation/wording/zhCN.ts';
import type { Act, Typing } from '../../channel.ts';

export type Words = Wording['web'];

export interface App {
  /** One of the languages of `words`, sent along with everything the person does. */
  readonly locale: string;
  readonly words: Words;
  readonly commands: readonly APIApplicationCommand[];
  readonly message: (id: string) => APIMessage | undefined;
  /** Sends the act, opens the form that answers it, if one does, and tells the person if it fails. False then; never rejects. */
  readonly act: (act: Act) => Promise<boolean>;
  readonly complete: (typing: Typing) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Shows a sentence to the person until they do something else. */
  readonly complain: (sentence: string) => void;
  /** The person's next message is a reply to this one. */
  readonly answer: (message: APIMessage) => void;
  /** The person's next message replaces this one, which is their own. */
  readonly edit: (message: APIMessage) => void;
}

/** Sent by the server: first the whole channel, then each event. */
export type ServerEvent =
  | {
      readonly type: 'welcome';
      readonly words: Readonly<Record<string, Words>>;
      readonly commands: readonly APIApplicationCommand[];
      readonly messages: readonly APIMessage[];
    }
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: APIMessage }
  | { readonly type: 'typing' };
