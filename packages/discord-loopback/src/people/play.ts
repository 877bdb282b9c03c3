import { randomUUID } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import { interactionPayload } from '../gateway/payload.ts';
import { dispatch, type Session } from '../gateway/session.ts';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import { asText, type Body } from '../protocol/json.ts';
import type { Interaction, Outcome } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import { arrive, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** An interaction about to happen. */
export interface Issue {
  readonly type: number;
  readonly label: string;
  readonly data: Body;
  readonly person: Person;
  readonly sourceId?: string;
  readonly fromMenu?: boolean;
  readonly message?: StoredMessage;
}

export interface Result {
  readonly interactionId: string;
  readonly acknowledgedAfterMs: number;
  /** 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices. */
  readonly callbackType: number;
}

/** Sends an interaction to the bot and waits for the end of it. */
export type Play = (issue: Issue) => Promise<Result & { readonly outcome: Outcome }>;

/** Where the bot took its answer away, or the message that was pressed: there is nothing to see, and nothing wrong. */
export class AnswerDeleted extends Error {}

export interface Stage {
  readonly state: State;
  readonly session: () => Session | undefined;
  readonly patienceMs: number;
}

/** Rejects with a sentence where no bot is connected or no answer comes. */
export function createPlay(stage: Stage): Play {
  return async (issue) => {
    const session = stage.session();
    if (session === undefined) throw new Error('No bot is connected to the gateway.');
    const { interaction, ended } = begin(stage, issue);
    arrive(stage.state, issue.person);
    dispatch(session, 'INTERACTION_CREATE', interactionPayload(stage.state, interaction, issue.data, issue.message));
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

function begin(stage: Stage, issue: Issue): { interaction: Interaction; ended: Promise<Outcome> } {
  const { state } = stage;
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
    // Long and opaque like Discord's, so that whoever logs or stores one meets its size.
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
  const patience = setTimeout(() => settle({ kind: 'nothing', reason: excuse(stage, interaction) }), stage.patienceMs);
  state.interactions.set(interaction.token, interaction);
  for (const token of beyond(state.interactions, BOUNDS.interactions)) state.interactions.delete(token);
  return { interaction, ended };
}

function excuse({ state, patienceMs }: Stage, interaction: Interaction): string {
  const acknowledged = interaction.acknowledgedAt === undefined ? 'not acknowledged' : 'acknowledged, never completed';
  const faults = state.faults.length > 0 ? ` (faults: ${state.faults.join('; ')})` : '';
  return `${acknowledged} within ${patienceMs} ms${faults}`;
}
