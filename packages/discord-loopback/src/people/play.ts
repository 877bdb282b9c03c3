import { randomUUID } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import { interactionPayload } from '../gateway/interactionEvent.ts';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import { asText, type Body } from '../protocol/json.ts';
import type { Interaction, Outcome } from '../state/interaction.ts';
import { arrive, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** An interaction that is to happen. */
export interface NewInteraction
  extends Pick<Interaction, 'type' | 'label' | 'person' | 'sourceId' | 'fromMenu' | 'opener'> {
  readonly data: Body;
  /** The message of a pressed button or select, also of a modal that one opened. */
  readonly message?: StoredMessage;
}

export interface Acknowledgement {
  readonly interactionId: string;
  readonly acknowledgedAfterMs: number;
  /** 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly callbackType: number;
}

/** Sends an interaction to the bot, and waits until the person sees the outcome. */
export type Play = (planned: NewInteraction) => Promise<Acknowledgement & { readonly outcome: Outcome }>;

/** The bot deleted its answer, or the message that was pressed. Nothing is wrong, but there is nothing to see. */
export class AnswerDeleted extends Error {}

/** Sends an interaction to the bot; the payload is the `d` of INTERACTION_CREATE. */
export type Deliver = (interaction: Interaction, payload: Body) => void;

export interface PlaySettings {
  readonly state: State;
  /** The way to the bot from a server, null for a direct message. Throws a sentence where there is no bot. */
  readonly wayFrom: (guildId: string | null) => Deliver;
  readonly patienceMs: number;
}

/** The promises reject with a sentence where no bot is connected or no answer comes. */
export function createPlay(settings: PlaySettings): Play {
  const { state } = settings;
  return async ({ data, message, ...planned }) => {
    const deliver = settings.wayFrom(planned.person.guildId);
    const { interaction, ended } = begin(settings, planned, asText(data.name));
    arrive(state, planned.person);
    deliver(interaction, interactionPayload(state, interaction, data, message));
    const outcome = await ended;
    const noAnswer = `${planned.label} got no answer`;
    if (outcome.kind === 'deleted') throw new AnswerDeleted(`${noAnswer}: the bot deleted its answer.`);
    if (outcome.kind === 'nothing') throw new Error(`${noAnswer}: ${outcome.reason}.`);
    return {
      interactionId: interaction.id,
      acknowledgedAfterMs: (interaction.acknowledgedAt ?? interaction.createdAt) - interaction.createdAt,
      callbackType: interaction.callbackType ?? 0,
      outcome,
    };
  };
}

function begin(
  { state, patienceMs }: PlaySettings,
  planned: Omit<NewInteraction, 'data' | 'message'>,
  commandName: string,
): { interaction: Interaction; ended: Promise<Outcome> } {
  let settle: (outcome: Outcome) => void = () => {};
  const ended = new Promise<Outcome>((resolve) => {
    settle = (outcome) => {
      clearTimeout(patience);
      // After its patience a person sees no answer, but a late one counts.
      if (outcome.kind !== 'nothing') state.unanswered.delete(interaction.token);
      resolve(outcome);
    };
  });
  const interaction: Interaction = {
    ...planned,
    id: state.nextId(),
    // As long as those of Discord, so that a bot that stores one has room for it.
    token: Buffer.from(`interaction:${state.nextId()}:${randomUUID()}${randomUUID()}`).toString('base64url'),
    createdAt: state.now(),
    ...(planned.type === InteractionType.ApplicationCommand ? { commandName } : {}),
    followUps: [],
    settle,
  };
  const giveUp = () => settle({ kind: 'nothing', reason: excuse(state, patienceMs, interaction) });
  const patience = setTimeout(giveUp, patienceMs);
  state.interactions.set(interaction.token, interaction);
  state.unanswered.set(interaction.token, interaction);
  for (const token of beyond(state.unanswered, BOUNDS.unanswered)) state.unanswered.delete(token);
  for (const token of beyond(state.interactions, BOUNDS.interactions)) state.interactions.delete(token);
  return { interaction, ended };
}

function excuse({ faults }: State, patienceMs: number, { acknowledgedAt }: Interaction): string {
  const acknowledged = acknowledgedAt === undefined ? 'not acknowledged' : 'acknowledged, never completed';
  return `${acknowledged} within ${patienceMs} ms${faults.length > 0 ? ` (faults: ${faults.join('; ')})` : ''}`;
}
