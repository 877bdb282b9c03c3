import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { formIdOf } from '../../presentation/fit/size.ts';
import { wellFormed } from '../../presentation/markdown/escape.ts';
import type { Form } from '../../presentation/message.ts';

export type Modal = APIModalInteractionResponseCallbackData;

const INPUT = 'input';

/**
 * The form as Discord's API takes it (docs: Receiving and Responding, Modal; Components, Label), opened by a message that shows
 * the question, if any. Throws a RangeError where its custom_id would be too long.
 */
export function modalOf(form: Form, question: string | undefined): Modal {
  const customId = formIdOf(form, question);
  if (customId === null) throw new RangeError(`Form fits no custom_id: ${JSON.stringify(form.request)}`);
  const { title, label, hint, longest } = form;
  const component = {
    type: ComponentType.TextInput,
    custom_id: INPUT,
    style: TextInputStyle.Short,
    required: false,
    max_length: longest,
  } as const;
  const labelled = {
    type: ComponentType.Label,
    label: wellFormed(label),
    description: wellFormed(hint),
    component,
  } as const;
  return { custom_id: customId, title: wellFormed(title), components: [labelled] };
}

/** What was typed into such a form; '' for nothing. */
export function typedInto({ components }: APIModalSubmission): string {
  const inputs = components.flatMap((part) => ('component' in part ? [part.component] : []));
  const input = inputs.find((each) => each.custom_id === INPUT);
  return input && 'value' in input ? String(input.value) : '';
}
