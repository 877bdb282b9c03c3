import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from './app.ts';
import { createCommandForm } from './commandForm.ts';
import { h } from './dom.ts';
import { createLine } from './line.ts';
import type { Mode } from './mode.ts';

export interface Composer {
  readonly element: HTMLElement;
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
  const show = (next: Mode) => {
    mode = next;
    const send = h('button', { class: 'send', 'aria-label': app.words.send, title: app.words.send }, '➤');
    element.replaceChildren(...mode.elements, send);
  };
  const focus = () => (mode.input() ?? element.querySelector<HTMLElement>('.send'))?.focus();
  let mode = openLine();
  show(mode);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    complain('');
    if (mode.submit()) leave();
  });
  return { element, focus, redraw: () => show(mode.again()) };
}
