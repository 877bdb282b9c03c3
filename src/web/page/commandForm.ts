import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from './app.ts';
import { descriptionIn, nameIn, optionsOf } from './commandList.ts';
import { h } from './dom.ts';
import { createField, type Field, type OptionValue } from './field.ts';

/** A command being filled in: its name, a field for each option that is needed or wanted, the others one press away. */
export interface CommandForm {
  readonly elements: readonly HTMLElement[];
  readonly focus: () => void;
  /** What stands in the fields, by option name. */
  readonly typed: () => Readonly<Record<string, string>>;
  /** Null where something is missing or wrong: the focus is there then, and the person has been told. */
  readonly read: () => Record<string, OptionValue> | null;
}

/** `typed` fills fields in by option name; `complain` gets the name of a field that is not right. */
export function createCommandForm(
  app: App,
  command: APIApplicationCommand,
  typed: Readonly<Record<string, string>>,
  complain: (option: string) => void,
): CommandForm {
  const fields: Field[] = [];
  const options = optionsOf(command);
  const lists = h('div', { class: 'lists' });
  const chip = h(
    'span',
    { class: 'chip', title: descriptionIn(app.locale, command) },
    `/${nameIn(app.locale, command)}`,
  );
  const more = h('span', { class: 'more-options' });
  const line = h(
    'div',
    { class: 'fields', role: 'group', 'aria-label': `${chip.textContent} ${chip.title}` },
    chip,
    more,
  );

  const valuesBut = (name: string): Record<string, OptionValue> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = field.name === name ? undefined : field.read();
        return value === undefined || value === null ? [] : [[field.name, value] as const];
      }),
    );
  const next = (input: HTMLInputElement) => {
    const at = fields.findIndex((field) => field.input === input);
    fields
      .slice(at + 1)
      .find((field) => field.input.value === '')
      ?.input.focus();
  };
  const add = (option: (typeof options)[number]): Field => {
    const field = createField(app, command, option, typed[option.name] ?? '', () => valuesBut(option.name), next);
    fields.push(field);
    more.before(field.element);
    lists.append(field.list);
    return field;
  };
  const invite = (option: (typeof options)[number]) => {
    const button = h('button', { type: 'button', class: 'add' }, `+ ${nameIn(app.locale, option)}`);
    button.title = descriptionIn(app.locale, option);
    button.addEventListener('click', () => {
      button.remove();
      add(option).input.focus();
    });
    more.append(button);
  };
  for (const [at, option] of options.entries()) {
    if (at === 0 || option.required || typed[option.name]) add(option);
    else invite(option);
  }
  return {
    elements: [lists, line],
    focus: () => fields.find((field) => field.input.value === '')?.input.focus() ?? fields[0]?.input.focus(),
    typed: () => Object.fromEntries(fields.map(({ name, input }) => [name, input.value])),
    read: () => {
      const wrong = fields.find((field) => field.read() === null);
      if (!wrong) return valuesBut('');
      wrong.input.setAttribute('aria-invalid', 'true');
      wrong.input.focus();
      complain(wrong.element.querySelector('label')?.textContent ?? wrong.name);
      return null;
    },
  };
}
