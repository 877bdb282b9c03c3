import { faults } from '../fit/faults.ts';
import { LIMITS } from '../fit/limits.ts';
import type { Button, Component, Message } from '../message.ts';
import { row } from './quotation.ts';

/** Adds a button at the foot; the message is unchanged if there is no room. */
export function withButton(message: Message, button: Button): Message {
  const last = message.components.at(-1);
  const hasRoom =
    last?.kind === 'row' &&
    last.controls.every(({ kind }) => kind !== 'select') &&
    last.controls.length < LIMITS.buttons;
  const components: Component[] = hasRoom
    ? [...message.components.slice(0, -1), { ...last, controls: [...last.controls, button] }]
    : [...message.components, row(button)];
  const extended = { ...message, components };
  return faults(extended).length > faults(message).length ? message : extended;
}
