import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { attachmentUrl } from '../../presentation/fit/attachment.ts';
import { customIdOf, slotOf } from '../../presentation/fit/size.ts';
import { wellFormed } from '../../presentation/markdown/escape.ts';
import { toMarkdown, webAddress } from '../../presentation/markdown/markdown.ts';
import { shownQuestion } from '../../presentation/markdown/question.ts';
import type { Button, Component, Link, Message, Select } from '../../presentation/message.ts';

/** The message for Discord's API; nobody is mentioned. RangeError if no body is valid; `faults` finds that before. */
export function encodeMessage(message: Message) {
  const question = shownQuestion(message.components);
  const components = message.components.map((component, index) => encodeComponent(component, index, question));
  const container: APIMessageTopLevelComponent = { type: 17, accent_color: message.accent, components };
  return {
    flags: message.ephemeral ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    components: [container],
    allowed_mentions: { parse: [] },
  };
}

function encodeComponent(component: Component, index: number, question: string | undefined): APIComponentInContainer {
  if (component.kind === 'separator') return { type: 14 };
  if (component.kind === 'file') return { type: 13, file: { url: attachmentUrl(component.name) } };
  if (component.kind === 'picture') {
    const { name, description } = component;
    return { type: 12, items: [{ media: { url: attachmentUrl(name) }, description: wellFormed(description) }] };
  }
  if (component.kind === 'text') {
    return { type: 10, content: toMarkdown(component.lines), ...(component.id ? { id: component.id } : {}) };
  }
  const controls = component.controls.map((control, place) => encodeControl(control, slotOf(index, place), question));
  return { type: 1, components: controls };
}

function encodeControl(
  control: Button | Link | Select,
  slot: number,
  question: string | undefined,
): APIComponentInMessageActionRow {
  if (control.kind === 'link') {
    const address = webAddress(control.url);
    if (address === null) throw new RangeError(`No web address: ${control.url}`);
    return { type: 2, style: 5, label: wellFormed(control.label), url: address };
  }
  const customId = customIdOf(control, slot, question);
  if (customId === null) throw new RangeError(`A request of ${control.request.command} fits no custom_id`);
  if (control.kind === 'button') {
    const { label, disabled = false } = control;
    return { type: 2, style: 2, label: wellFormed(label), custom_id: customId, disabled };
  }
  const { placeholder, choices, several = false } = control;
  return {
    type: 3,
    custom_id: customId,
    placeholder: wellFormed(placeholder),
    ...(several ? { max_values: choices.length } : {}),
    options: choices.map(({ label, value, selected = false }) => ({
      label: wellFormed(label),
      value: wellFormed(value),
      default: selected,
    })),
  };
}
