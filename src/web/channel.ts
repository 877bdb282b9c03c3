import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { z } from 'zod';
import { LONGEST_MESSAGE } from './messageLength.ts';

const content = z.string().min(1).max(LONGEST_MESSAGE);
const id = z.string().max(20);
const name = z.string().max(100);
/** The id of a control or a value in it. Discord allows 100 code points; each may be two UTF-16 units. */
const control = z.string().max(200);
/** Discord's limits: 6,000 characters in an option, 25 options. */
const options = z
  .record(name, z.union([z.string().max(6_000), z.number(), z.boolean()]))
  .refine((given) => Object.keys(given).length <= 25);

/** Discord's limits: 4,000 characters in an input, 5 inputs. */
const fields = z.record(control, z.string().max(4_000)).refine((given) => Object.keys(given).length <= 5);

/**
 * What a person does in the channel. `message` and `replyTo` are ids of messages, `control` that of a control, `form` the token
 * of a form.
 */
export const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('say'), content, replyTo: id.optional() }),
  z.strictObject({ act: z.literal('edit'), message: id, content }),
  z.strictObject({ act: z.literal('command'), name, options }),
  z.strictObject({ act: z.literal('press'), message: id, control }),
  z.strictObject({ act: z.literal('choose'), message: id, control, values: z.array(control).max(25) }),
  z.strictObject({ act: z.literal('menu'), message: id, name }),
  z.strictObject({ act: z.literal('submit'), form: z.string().max(300), fields }),
]);

/** A command as far as it is filled in, and the option that is being typed. */
export const typingSchema = z.strictObject({ command: name, options, focused: name });

export type Act = z.infer<typeof actSchema>;
export type Typing = z.infer<typeof typingSchema>;

/** A form that opened. Its components have Discord's form (docs: Components, Label). */
export interface OpenedForm {
  readonly token: string;
  readonly title: string;
  readonly components: readonly unknown[];
}

/** What an act is answered with, beside the messages. */
export interface Answered {
  readonly form?: OpenedForm;
}

/** What happens in the channel. Messages have Discord's form (docs/resources/message). */
export type ChannelEvent =
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: { readonly id: string } }
  | { readonly type: 'typing' };

/** A channel with one person in it, whatever serves it. An act that fails rejects with a sentence. */
export interface Channel {
  readonly commands: () => readonly unknown[];
  /** Oldest first. */
  readonly messages: () => readonly unknown[];
  readonly observe: (listener: (event: ChannelEvent) => void) => () => void;
  readonly act: (act: Act, locale: string) => Promise<Answered>;
  readonly complete: (typing: Typing, locale: string) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A file of a message, by the path of its address. */
  readonly file: (path: string) => Promise<Response>;
}
