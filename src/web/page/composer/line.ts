import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { suggest } from '../dom/combobox.ts';
import { h } from '../dom/dom.ts';
import { commandNamed, commandsFor, descriptionIn, nameIn, optionsOf } from './commandList.ts';

/** Content of the composer: a line of plain words, or a command being filled in. */
export interface Mode {
  readonly elements: readonly HTMLElement[];
  /** Undefined if there is only the send button. */
  readonly input: () => HTMLElement | undefined;
  /** Sends it, or tells the person what is missing. True if sent. */
  readonly submit: () => boolean;
  /** The same content, drawn in the current language. */
  readonly again: () => Mode;
}

/** Begins with the slash of a keyboard, or with the wide one of a Chinese input method. */
const COMMAND_NAME = /^[/／](\S*)$/u;
const COMMAND_BEGUN = /^[/／](\S+)\s+(.*)$/su;

/**
 * Plain words; a slash lists the commands. `send` returns whether the words could be sent. `open` gets a command and
 * the first words of its first option; without `open` a slash has no meaning.
 */
export function createLine(
  app: App,
  text: string,
  send: (content: string) => boolean,
  open?: (command: APIApplicationCommand, typed: Readonly<Record<string, string>>) => void,
): Mode {
  const { write } = app.words;
  const asked = { 'aria-label': write, placeholder: write, autocomplete: 'off', enterkeyhint: 'send' };
  const input = h('textarea.line', { rows: 1, ...asked });
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
  // A complete command, typed or pasted, opens at once.
  input.addEventListener('input', () => {
    const [, name = '', rest = ''] = (open && COMMAND_BEGUN.exec(input.value)) ?? [];
    const command = name ? commandNamed(name, app.commands, app.locale) : undefined;
    const [first] = command ? optionsOf(command) : [];
    if (command) open?.(command, first && rest ? { [first.name]: rest } : {});
  });
  return {
    elements: [h('div.lists', list.element), input],
    input: () => input,
    submit: () => {
      const content = input.value.trim();
      return content !== '' && send(content);
    },
    again: () => createLine(app, input.value, send, open),
  };
}
