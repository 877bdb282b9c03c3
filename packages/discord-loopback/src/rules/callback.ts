import { EPHEMERAL } from '../protocol/bits.ts';
import { asBody, asNumber, type Body, isAbsent } from '../protocol/json.ts';
import { must, type Violation, violation } from '../protocol/violation.ts';
import {
  AUTOCOMPLETE,
  CHOICES,
  COMPONENT,
  DEFERRED_REPLY,
  DEFERRED_UPDATE,
  type Interaction,
  MODAL,
  REPLY,
  UPDATE,
} from '../state/interaction.ts';
import { type Files, NO_FILES } from '../state/upload.ts';
import { choiceViolations } from './choice.ts';
import { messageViolations } from './message.ts';

const STRING = 3;

/**
 * The first response to an interaction (docs/interactions/receiving-and-responding): whether its type suits the
 * interaction, and its data. `source` is the message the pressed component stands in, which holds `files.held`.
 */
export function callbackViolations(
  body: Body,
  interaction: Interaction,
  source: Body,
  files: Files = NO_FILES,
): readonly Violation[] {
  const type = asNumber(body.type);
  const data = asBody(body.data);
  const wrongType = must(
    suits(type, interaction),
    'type',
    `callback ${type} does not suit interaction ${interaction.type}`,
  );
  if (wrongType.length > 0) return wrongType;
  switch (type) {
    case REPLY:
      return messageViolations(data, 'data', {}, { ...files, held: [] });
    case UPDATE:
      return messageViolations(data, 'data', source, files);
    case DEFERRED_REPLY:
      return must((asNumber(data.flags) & ~EPHEMERAL) === 0, 'data.flags', 'only EPHEMERAL is valid when deferring');
    case DEFERRED_UPDATE:
      return isAbsent(body.data) ? [] : violation('data', 'a deferred update has none');
    case CHOICES:
      return completionViolations(data);
    default:
      return [];
  }
}

function completionViolations(data: Body): readonly Violation[] {
  const numbers =
    Array.isArray(data.choices) && data.choices.some((choice) => typeof asBody(choice).value === 'number');
  return [
    ...must(Array.isArray(data.choices), 'data.choices', 'must be a list'),
    ...choiceViolations(data.choices, numbers ? 10 : STRING, 'data.choices'),
  ];
}

function suits(type: number, interaction: Interaction): boolean {
  if (interaction.type === AUTOCOMPLETE) return type === CHOICES;
  if (type === DEFERRED_UPDATE || type === UPDATE) return interaction.type === COMPONENT;
  return type === REPLY || type === DEFERRED_REPLY || type === MODAL;
}
