import { codePoints, utf8Bytes } from '../../text/length.ts';
import { encodeRequest } from '../controls/customId.ts';
import { toMarkdown, webAddress } from '../markdown/markdown.ts';
import { shownQuestion } from '../markdown/question.ts';
import type { ActionRow, Button, Component, Link, Message, Select } from '../message.ts';
import { attachmentUrl } from './attachment.ts';
import { LIMITS } from './limits.ts';

/** What of Discord's totals (see LIMITS) something takes up, or is left. */
export interface Size {
  /** UTF-8, of all text that is sent, custom_ids and addresses included: which of them Discord counts is not documented. */
  readonly bytes: number;
  /** Of the text displays. */
  readonly codePoints: number;
  readonly components: number;
}

const NOTHING: Size = { bytes: 0, codePoints: 0, components: 0 };

/** The message as Discord counts it, its container included. */
export const measure = (message: Message): Size => add({ ...NOTHING, components: 1 }, measureAll(message.components));

/** Components by themselves, without the container round them. */
export function measureAll(components: readonly Component[]): Size {
  const question = shownQuestion(components);
  return components.map((component, index) => sizeOf(component, index, question)).reduce(add, NOTHING);
}

/** What a message that already holds these components can still take. */
export function roomBeside(components: readonly Component[]): Size {
  const { bytes, codePoints, components: count } = measureAll(components);
  return {
    bytes: LIMITS.bytes - bytes,
    codePoints: LIMITS.codePoints - codePoints,
    components: LIMITS.components - 1 - count,
  };
}

export const fitsIn = (size: Size, room: Size): boolean =>
  size.bytes <= room.bytes && size.codePoints <= room.codePoints && size.components <= room.components;

/** A number for each place a control can have in a message, of which its custom_id is made unique. */
export const slotOf = (component: number, control: number): number => component * LIMITS.buttons + control;

/** The custom_id of a control at its slot, in a message that shows the question (if any); null when too long. */
export function customIdOf(control: Button | Select, slot: number, question: string | undefined): string | null {
  return encodeRequest(control.request, slot, {
    question,
    ...(control.kind === 'select' ? { fills: control.fills } : {}),
  });
}

function sizeOf(component: Component, index: number, question: string | undefined): Size {
  if (component.kind === 'separator') return { ...NOTHING, components: 1 };
  if (component.kind === 'file') return { ...NOTHING, bytes: utf8Bytes(attachmentUrl(component.name)), components: 1 };
  if (component.kind === 'picture') {
    const texts = [attachmentUrl(component.name), component.description];
    return { ...NOTHING, bytes: texts.reduce((sum, text) => sum + utf8Bytes(text), 0), components: 1 };
  }
  if (component.kind === 'text') {
    const content = toMarkdown(component.lines);
    return { bytes: utf8Bytes(content), codePoints: codePoints(content), components: 1 };
  }
  const texts = rowTexts(component, index, question);
  return {
    ...NOTHING,
    bytes: texts.reduce((sum, text) => sum + utf8Bytes(text), 0),
    components: 1 + component.controls.length,
  };
}

function rowTexts({ controls }: ActionRow, index: number, question: string | undefined): string[] {
  return controls.flatMap((control, place) =>
    control.kind === 'link'
      ? linkTexts(control)
      : controlTexts(control, customIdOf(control, slotOf(index, place), question)),
  );
}

const linkTexts = ({ label, url }: Link): string[] => [label, webAddress(url) ?? ''];

function controlTexts(control: Button | Select, customId: string | null): string[] {
  if (control.kind === 'button') return [control.label, customId ?? ''];
  return [control.placeholder, customId ?? '', ...control.choices.flatMap(({ label, value }) => [label, value])];
}

const add = (a: Size, b: Size): Size => ({
  bytes: a.bytes + b.bytes,
  codePoints: a.codePoints + b.codePoints,
  components: a.components + b.components,
});
