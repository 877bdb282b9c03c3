import { faults } from '../../presentation/fit/faults.ts';
import { LIMITS } from '../../presentation/fit/limits.ts';
import type { Component, Message, Request } from '../../presentation/message.ts';
import { button, row } from '../../presentation/quotes/quotation.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';

/** Stands for no command: the question is in the answered message, and only Discord has it. */
export const REASK: Request = { command: 'reask', options: {} };

/** Adds a button that reads its question again; the message is unchanged if there is no room. */
export function withReask(message: Message, wording: Wording): Message {
  const reask = button(wording.conversation.reask, REASK);
  const last = message.components.at(-1);
  const hasRoom =
    last?.kind === 'row' &&
    last.controls.every(({ kind }) => kind !== 'select') &&
    last.controls.length < LIMITS.buttons;
  const components: Component[] = hasRoom
    ? [...message.components.slice(0, -1), { ...last, controls: [...last.controls, reask] }]
    : [...message.components, row(reask)];
  const extended = { ...message, components };
  return faults(extended).length > faults(message).length ? message : extended;
}
