import { codePoints, utf8Bytes } from '../../text/length.ts';
import { encodeRequest } from '../controls/customId.ts';
import { toMarkdown, webAddress } from '../markdown/markdown.ts';
import { shownQuestion } from '../markdown/question.ts';
import type { Button, Component, Form, Message, Select } from '../message.ts';
import { attachmentUrl } from './attachment.ts';
import { LIMITS } from './limits.ts';

/** Used or free amounts of Discord's totals (see LIMITS). */
export interface Size {
  /** UTF-8 bytes of all text sent, with custom_ids and addresses: Discord does not document which of them it counts. */
  readonly bytes: number;
  /** Of the text displays only. */
  readonly codePoints: number;
  readonly components: number;
}

const NOTHING: Size = { bytes: 0, codePoints: 0, components: 0 };

/** As Discord counts it, container included. */
export const sizeOfMessage = (message: Message): Size =>
  add({ ...NOTHING, components: 1 }, sizeOfAll(message.components));

/** Components without the container around them. */
export function sizeOfAll(components: readonly Component[]): Size {
  const question = shownQuestion(components);
  return components.map((component, index) => sizeOf(component, index, question)).reduce(add, NOTHING);
}

function sizeOf(component: Component, index: number, question: string | undefined): Size {
  const texts = textsOf(component, index, question);
  const total = (count: (text: string) => number) => texts.reduce((sum, text) => sum + count(text), 0);
  return {
    bytes: total(utf8Bytes),
    codePoints: component.kind === 'text' ? total(codePoints) : 0,
    components: 1 + (component.kind === 'row' ? component.controls.length : 0),
  };
}

const add = (a: Size, b: Size): Size => ({
  bytes: a.bytes + b.bytes,
  codePoints: a.codePoints + b.codePoints,
  components: a.components + b.components,
});

/** The room left in a message that already holds these components. */
export function roomBeside(components: readonly Component[]): Size {
  const { bytes, codePoints, components: count } = sizeOfAll(components);
  return {
    bytes: LIMITS.bytes - bytes,
    codePoints: LIMITS.codePoints - codePoints,
    components: LIMITS.components - 1 - count,
  };
}

export const fitsIn = (size: Size, room: Size): boolean =>
  size.bytes <= room.bytes && size.codePoints <= room.codePoints && size.components <= room.components;

/** A number for each place of a control in a message, to make its custom_id unique. */
export const slotOf = (component: number, control: number): number => component * LIMITS.buttons + control;

/** The control's custom_id at this slot of a message that shows the question (if any); null when too long. */
export function customIdOf(control: Button | Select, slot: number, question: string | undefined): string | null {
  return encodeRequest(control.request, slot, {
    question,
    fills: control.kind === 'select' ? control.fills : undefined,
  });
}

/** The form's custom_id, if it is opened by a message that shows the question (if any); null when too long. */
export const formIdOf = (
  { request, fills }: Pick<Form, 'request' | 'fills'>,
  question: string | undefined,
): string | null => encodeRequest(request, 0, { question, fills });

/** The texts sent with a component, the `index`th of a message that shows the question (if any). */
function textsOf(component: Component, index: number, question: string | undefined): string[] {
  if (component.kind === 'separator') return [];
  if (component.kind === 'file') return [attachmentUrl(component.name)];
  if (component.kind === 'picture') return [attachmentUrl(component.name), component.description];
  if (component.kind === 'text') return [toMarkdown(component.lines)];
  return component.controls.flatMap((control, place) => {
    if (control.kind === 'link') return [control.label, webAddress(control.url) ?? ''];
    const customId = customIdOf(control, slotOf(index, place), question) ?? '';
    if (control.kind === 'button') return [control.label, customId];
    return [control.placeholder, customId, ...control.choices.flatMap(({ label, value }) => [label, value])];
  });
}
