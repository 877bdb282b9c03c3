import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from './app.ts';
import { suggest } from './combobox.ts';
import { type CommandForm, createCommandForm } from './commandForm.ts';
import { commandNamed, commandsFor, descriptionIn, nameIn, optionsOf } from './commandList.ts';
import { h } from './dom.ts';

export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Says it all again, in another language; what has been typed stays. */
  readonly redraw: () => void;
}

/** Where the person writes: a line of plain words, or a command with its options. `complain` gets a sentence. */
export function createComposer(app: App, complain: (sentence: string) => void): Composer {
  const element = h('form', { class: 'composer', autocomplete: 'off', novalidate: true });
  let redraw = () => {};
  let submit = () => {};
  let leave = () => {};
  let focus = () => {};

  const sendButton = () => h('button', { class: 'send', 'aria-label': app.words.send, title: app.words.send }, '➤');

  const showLine = (text: string) => {
    const input = h('input', {
      type: 'text',
      class: 'line',
      'aria-label': app.words.write,
      placeholder: app.words.write,
      autocomplete: 'off',
      enterkeyhint: 'send',
    });
    input.value = text;
    const list = suggest(input, {
      label: app.words.commands,
      find: (typed) =>
        /^\/\S*$/u.test(typed) ? commandsFor(typed.slice(1), app.commands, app.locale).map(itemOf) : [],
      pick: ({ value }) => {
        const command = app.commands.find(({ id }) => id === value);
        if (command) showCommand(command, {});
      },
      eager: () => true,
    });
    // Typed or pasted as a whole, a command opens as soon as its name is over.
    input.addEventListener('input', () => {
      const [, name = '', rest = ''] = /^\/(\S+)\s+(.*)$/su.exec(input.value) ?? [];
      const command = name ? commandNamed(name, app.commands, app.locale) : undefined;
      const [first] = command ? optionsOf(command) : [];
      if (command) showCommand(command, first ? { [first.name]: rest } : {});
    });
    element.replaceChildren(h('div', { class: 'lists' }, list.element), input, sendButton());
    redraw = () => showLine(input.value);
    leave = () => {};
    focus = () => input.focus();
    submit = () => {
      const content = input.value.trim();
      if (!content) return;
      input.value = '';
      void app.act({ act: 'say', content });
    };
  };

  const itemOf = (command: APIApplicationCommand) => ({
    value: command.id,
    label: `/${nameIn(app.locale, command)}`,
    detail: descriptionIn(app.locale, command),
  });

  const showCommand = (command: APIApplicationCommand, typed: Readonly<Record<string, string>>) => {
    const form: CommandForm = createCommandForm(app, command, typed, (option) => complain(app.words.fillIn + option));
    const close = h(
      'button',
      { type: 'button', class: 'leave', 'aria-label': app.words.leave, click: () => leave() },
      '✕',
    );
    const send = sendButton();
    element.replaceChildren(...form.elements, close, send);
    redraw = () => showCommand(command, form.typed());
    leave = () => {
      showLine('');
      focus();
    };
    focus = () => (optionsOf(command).length > 0 ? form.focus() : send.focus());
    submit = () => {
      const options = form.read();
      if (!options) return;
      leave();
      void app.act({ act: 'command', name: command.name, options });
    };
    focus();
  };

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    complain('');
    submit();
  });
  element.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const first = element.querySelector('.field input');
    const emptied = key === 'Backspace' && target === first && (first as HTMLInputElement).value === '';
    if (key !== 'Escape' && !emptied) return;
    event.preventDefault();
    leave();
  });
  showLine('');
  return { element, focus: () => focus(), redraw: () => redraw() };
}
