import { InteractionType } from 'discord-api-types/v10';
import type { Modal } from './modal.ts';
import type { Person } from './person.ts';
import type { StoredMessage } from './storedMessage.ts';

/** "You must send an initial response within 3 seconds" (docs/interactions/receiving-and-responding). */
export const DEADLINE_MS = 3_000;
/** "Interaction tokens are valid for 15 minutes" (same page). */
export const TOKEN_LIFETIME_MS = 15 * 60_000;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What the person sees in the end. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'nothing'; readonly reason: string };

/** What a test is told of an interaction. */
export type Traced = Pick<Interaction, 'id' | 'label' | 'createdAt' | 'acknowledgedAt'>;

/** One interaction, and what the bot has done about it so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** Its name in faults and errors: `/ask`, `the button "ask:…"`. */
  readonly label: string;
  readonly person: Person;
  readonly createdAt: number;
  /** The message whose button was pressed or whose menu was opened. */
  readonly sourceId?: string;
  /** The interaction that opened the modal, of one that submits it. */
  readonly opener?: Interaction;
  /** Whether the command came from a context menu. */
  readonly fromMenu?: boolean;
  /** Of a command, without its subcommands. */
  readonly commandName?: string;
  callbackType?: number;
  acknowledgedAt?: number;
  /** The message that `@original` stands for. */
  originalId?: string;
  /** Whether the person still waits for a deferred answer. */
  awaited?: boolean;
  followUps: string[];
  readonly settle: (outcome: Outcome) => void;
}

/** Whether it belongs to a message: a pressed component, or a modal that one opened. */
export const isFromComponent = ({ type, opener }: Interaction): boolean =>
  (opener?.type ?? type) === InteractionType.MessageComponent;

/** Who has installed the bot. Key 0 is the server (with value `0` in a direct message), key 1 the person. */
export function integrationOwners(person: Person): { readonly [type: string]: string } {
  return person.install === 'user' ? { 1: person.userId } : { 0: person.guildId ?? '0' };
}
