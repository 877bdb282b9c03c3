import { z } from 'zod';

/** What a person does in the channel; `message`, `replyTo` and `control` are the ids of messages and of something in one. */
export const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('say'), content: z.string().min(1), replyTo: z.string().optional() }),
  z.strictObject({ act: z.literal('edit'), message: z.string(), content: z.string().min(1) }),
  z.strictObject({
    act: z.literal('command'),
    name: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  z.strictObject({ act: z.literal('press'), message: z.string(), control: z.string() }),
  z.strictObject({ act: z.literal('choose'), message: z.string(), control: z.string(), values: z.array(z.string()) }),
  z.strictObject({ act: z.literal('menu'), message: z.string(), name: z.string() }),
]);

/** A command as far as it is filled in, and the option that is being typed. */
export const typingSchema = z.strictObject({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  focused: z.string(),
});

export type Act = z.infer<typeof actSchema>;
export type Typing = z.infer<typeof typingSchema>;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Messages and commands are Discord's (docs/resources/message, docs/interactions/application-commands). */
export type ChannelEvent =
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: { readonly id: string } }
  | { readonly type: 'typing' };

/** A channel with one person in it, whatever stands behind it; acts reject with a sentence where they fail. */
export interface Channel {
  readonly commands: () => readonly unknown[];
  /** Oldest first. */
  readonly messages: () => readonly unknown[];
  readonly observe: (listener: (event: ChannelEvent) => void) => () => void;
  readonly act: (act: Act, locale: string) => Promise<unknown>;
  readonly complete: (typing: Typing, locale: string) => Promise<readonly Choice[]>;
  /** A file of a message, by the path of its address. */
  readonly file: (path: string) => Promise<Response>;
}
