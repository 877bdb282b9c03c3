import { randomUUID } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import { interactionPayload } from '../gateway/interactionEvent.ts';
import { dispatch, type Session } from '../gateway/session.ts';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import { asText, type Body } from '../protocol/json.ts';
import type { Interaction, Outcome } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import { arrive, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** An interaction that is to happen. */
export interface NewInteraction {
  readonly type: number;
  readonly label: string;
  readonly data: Body;
  readonly person: Person;
  readonly sourceId?: string;
  readonly fromMenu?: boolean;
  readonly message?: StoredMessage;
}

export interface Acknowledgement {
  readonly interactionId: string;
  readonly acknowledgedAfterMs: number;
  /** 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices. */
  readonly callbackType: number;
}

/** Sends an interaction to the bot, and waits until the person sees the outcome. */
export type Play = (issue: NewInteraction) => Promise<Acknowledgement & { readonly outcome: Outcome }>;

/** The bot deleted its answer, or the message that was pressed. Nothing is wrong, but there is nothing to see. */
export class AnswerDeleted extends Error {}

export interface PlaySettings {
  readonly state: State;
  readonly session: () => Session | undefined;
  readonly patienceMs: number;
}

/** The promises reject with a sentence where no bot is connected or no answer comes. */
export function createPlay(settings: PlaySettings): Play {
  return async (issue) => {
    const session = settings.session();
    if (session === undefined) throw new Error('No bot is connected to the gateway.');
    const { interaction, ended } = begin(settings, issue);
    arrive(settings.state, issue.person);
    dispatch(session, 'INTERACTION_CREATE', interactionPayload(settings.state, interaction, issue.data, issue.message));
    const outcome = await ended;
    if (outcome.kind === 'deleted')
      throw new AnswerDeleted(`${issue.label} got no answer: the bot deleted its answer.`);
    if (outcome.kind === 'nothing') throw new Error(`${issue.label} got no answer: ${outcome.reason}.`);
    return {
      interactionId: interaction.id,
      acknowledgedAfterMs: (interaction.acknowledgedAt ?? interaction.createdAt) - interaction.createdAt,
      callbackType: interaction.callbackType ?? 0,
      outcome,
    };
  };
}

function begin(settings: PlaySettings, issue: NewInteraction): { interaction: Interaction; ended: Promise<Outcome> } {
  const { state } = settings;
  let settle: (outcome: Outcome) => void = () => {};
  const ended = new Promise<Outcome>((resolve) => {
    settle = (outcome) => {
      clearTimeout(patience);
      resolve(outcome);
    };
  });
  const { type, label, data, person, sourceId, fromMenu } = issue;
  const interaction: Interaction = {
    id: state.nextId(),
    // As long as those of Discord, so that a bot that stores one has room for it.
    token: Buffer.from(`interaction:${state.nextId()}:${randomUUID()}${randomUUID()}`).toString('base64url'),
    type,
    label,
    person,
    createdAt: state.now(),
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(fromMenu === undefined ? {} : { fromMenu }),
    ...(type === InteractionType.ApplicationCommand ? { commandName: asText(data.name) } : {}),
    followUps: [],
    settle,
  };
  const patience = setTimeout(
    () => settle({ kind: 'nothing', reason: excuse(settings, interaction) }),
    settings.patienceMs,
  );
  state.interactions.set(interaction.token, interaction);
  for (const token of beyond(state.interactions, BOUNDS.interactions)) state.interactions.delete(token);
  return { interaction, ended };
}

function excuse({ state, patienceMs }: PlaySettings, interaction: Interaction): string {
  const acknowledged = interaction.acknowledgedAt === undefined ? 'not acknowledged' : 'acknowledged, never completed';
  const faults = state.faults.length > 0 ? ` (faults: ${state.faults.join('; ')})` : '';
  return `${acknowledged} within ${patienceMs} ms${faults}`;
}
