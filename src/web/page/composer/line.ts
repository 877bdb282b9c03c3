import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import type { Mode } from '../app/mode.ts';
import { growing } from '../dom/area.ts';
import { suggest } from '../dom/combobox.ts';
import { h } from '../dom/dom.ts';
import { commandNamed, commandsFor, descriptionIn, nameIn, optionsOf } from './commandList.ts';

/** The slash of a keyboard, and the wide one of a Chinese input method. */
const COMMAND_NAME = /^[/／](\S*)$/u;
const COMMAND_BEGUN = /^[/／](\S+)\s+(.*)$/su;

export interface LineDeeds {
  /** Told what was written; whether it could be sent. */
  readonly send: (content: string) => boolean;
  /** Gets a command and what its first option begins with; without it a slash is a sign like any other. */
  readonly open?: (command: APIApplicationCommand, typed: Readonly<Record<string, string>>) => void;
}

/** Plain words, on as many lines as the person breaks; with a slash it lists the commands. */
export function createLine(app: App, text: string, { send, open }: LineDeeds): Mode {
  const input = h('textarea', {
    class: 'line',
    rows: 1,
    'aria-label': app.words.write,
    placeholder: app.words.write,
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  input.value = text;
  const list = suggest(input, {
    label: app.words.commands,
    find: (typed) => {
      const [, name] = (open && COMMAND_NAME.exec(typed)) ?? [];
      return name === undefined ? [] : commandsFor(name, app.commands, app.locale).map(itemOf);
    },
    pick: ({ value }) => {
      const command = app.commands.find(({ id }) => id === value);
      if (command) open?.(command, {});
    },
    eager: () => true,
  });
  const itemOf = (command: APIApplicationCommand) => ({
    value: command.id,
    label: `/${nameIn(app.locale, command)}`,
    detail: descriptionIn(app.locale, command),
  });
  // After the list, which takes Enter first.
  growing(input);
  // Typed or pasted as a whole, a command opens as soon as its name is over.
  input.addEventListener('input', () => {
    const [, name = '', rest = ''] = (open && COMMAND_BEGUN.exec(input.value)) ?? [];
    const command = name ? commandNamed(name, app.commands, app.locale) : undefined;
    const [first] = command ? optionsOf(command) : [];
    if (command) open?.(command, first && rest ? { [first.name]: rest } : {});
  });
  return {
    elements: [h('div', { class: 'lists' }, list.element), input],
    input: () => input,
    submit: () => {
      const content = input.value.trim();
      return content !== '' && send(content);
    },
    again: () => createLine(app, input.value, { send, ...(open ? { open } : {}) }),
  };
}
