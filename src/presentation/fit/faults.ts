import { perObject } from '../../queue/perObject.ts';
import { codePoints } from '../../text/length.ts';
import { toMarkdown, webAddress } from '../markdown/markdown.ts';
import { shownQuestion } from '../markdown/question.ts';
import type { ActionRow, Component, Message, Select } from '../message.ts';
import { attachmentFaults } from './attachment.ts';
import { LIMITS } from './limits.ts';
import { customIdOf, sizeOfMessage, slotOf } from './size.ts';

/** Why Discord would refuse the message, one sentence each; empty if it fits. Kept: it is looked at with each control that it may take. */
export const faults = perObject((message: Message): readonly string[] => {
  const { components, accent } = message;
  const size = sizeOfMessage(message);
  const question = shownQuestion(components);
  return [
    ...unless(components.length > 0, 'the message is empty'),
    ...unless(Number.isInteger(accent) && accent >= 0 && accent <= 0xffffff, `accent ${accent} is no colour`),
    ...atMost(size.bytes, LIMITS.bytes, 'UTF-8 bytes of text'),
    ...atMost(size.codePoints, LIMITS.codePoints, 'code points of text'),
    ...atMost(size.components, LIMITS.components, 'components'),
    ...componentIdFaults(components),
    ...attachmentFaults(message),
    ...components.flatMap((component, index) => componentFaults(component, index, question)),
  ];
});

function componentFaults(component: Component, index: number, question: string | undefined): string[] {
  if (component.kind === 'separator' || component.kind === 'file') return [];
  if (component.kind === 'picture')
    return within(component.description, LIMITS.fileDescription, `description of “${component.name}”`);
  if (component.kind === 'row') return rowFaults(component, index, question);
  return unless(toMarkdown(component.lines).trim() !== '', `text display ${index} is empty`);
}

function componentIdFaults(components: readonly Component[]): string[] {
  const ids = components.flatMap((component) => (component.kind === 'text' && component.id ? [component.id] : []));
  return unless(new Set(ids).size === ids.length, 'a component id stands twice');
}

function rowFaults({ controls }: ActionRow, index: number, question: string | undefined): string[] {
  const alone = controls.length === 1 || controls.every(({ kind }) => kind !== 'select');
  return [
    ...unless(controls.length > 0, `row ${index} is empty`),
    ...unless(alone, `row ${index} holds a select beside other controls`),
    ...atMost(controls.length, LIMITS.buttons, `buttons in row ${index}`),
    ...controls.flatMap((control) => {
      if (control.kind === 'select') return selectFaults(control);
      return within(control.label, LIMITS.label, `label “${control.label}”`);
    }),
    ...controls.flatMap((control, place) => {
      if (control.kind === 'link') return within(webAddress(control.url) ?? '', LIMITS.url, `address “${control.url}”`);
      const customId = customIdOf(control, slotOf(index, place), question);
      return unless(customId !== null, `request ${JSON.stringify(control.request)} fits no custom_id`);
    }),
  ];
}

function selectFaults({ placeholder, choices }: Select): string[] {
  const values = choices.map(({ value }) => value);
  return [
    ...unless(choices.length > 0, `select “${placeholder}” has no options`),
    ...atMost(choices.length, LIMITS.options, `options of “${placeholder}”`),
    ...atMost(codePoints(placeholder), LIMITS.placeholder, `code points of placeholder “${placeholder}”`),
    ...unless(new Set(values).size === values.length, `select “${placeholder}” has an option value twice`),
    ...choices.flatMap(({ label, value }) => [
      ...within(label, LIMITS.optionLabel, `option label “${label}”`),
      ...within(value, LIMITS.optionValue, `option value “${value}”`),
    ]),
  ];
}

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const atMost = (count: number, limit: number, what: string): string[] =>
  unless(count <= limit, `${count} ${what}, at most ${limit} allowed`);

const within = (text: string, limit: number, what: string): string[] =>
  unless(text.trim() !== '' && codePoints(text) <= limit, `${what} is not 1 to ${limit} code points long`);
