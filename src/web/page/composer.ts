import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { App } from './app.ts';
import { createCommandForm } from './commandForm.ts';
import { h } from './dom.ts';
import { createLine } from './line.ts';
import type { Mode } from './mode.ts';

export interface Composer {
  readonly element: HTMLElement;
  /** What is written next answers the message. */
  readonly answer: (message: APIMessage) => void;
  /** The id of the message that is answered, asked once: what comes after answers none. */
  readonly answered: () => string | undefined;
  readonly focus: () => void;
  /** Says it all again, in another language; what has been typed stays. */
  readonly redraw: () => void;
}

/** Where the person writes; `complain` gets a sentence. */
export function createComposer(app: App, complain: (sentence: string) => void): Composer {
  const element = h('form', { class: 'composer', autocomplete: 'off', novalidate: true });
  const openCommand = (command: APIApplicationCommand, typed: Readonly<Record<string, string>>) => {
    show(createCommandForm(app, command, typed, { complain, leave }));
    focus();
  };
  const openLine = (text = '') => createLine(app, text, openCommand);
  const leave = () => {
    show(openLine());
    focus();
  };
  let target: APIMessage | undefined;
  const drop = () => {
    target = undefined;
    show(mode);
    focus();
  };
  /** Which message is answered, and a way out. */
  const bar = ({ author }: APIMessage): HTMLElement => {
    const name = author.global_name ?? author.username;
    const end = h('button', { type: 'button', class: 'drop', 'aria-label': app.words.dropReply, click: drop }, '×');
    return h('div', { class: 'answering' }, `${app.words.reply} `, h('b', {}, name), end);
  };
  const show = (next: Mode) => {
    mode = next;
    const send = h('button', { class: 'send', 'aria-label': app.words.send, title: app.words.send }, '➤');
    element.replaceChildren(...(target ? [bar(target)] : []), ...mode.elements, send);
  };
  const focus = () => (mode.input() ?? element.querySelector<HTMLElement>('.send'))?.focus();
  let mode = openLine();
  show(mode);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    complain('');
    if (mode.submit()) leave();
  });
  element.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && target && !defaultPrevented) drop();
  });
  return {
    element,
    focus,
    redraw: () => show(mode.again()),
    answer: (message) => {
      target = message;
      show(mode);
      focus();
    },
    answered: () => {
      const id = target?.id;
      if (target) drop();
      return id;
    },
  };
}
