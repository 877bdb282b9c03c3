import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { OPTION } from '../app/codes.ts';
import { h } from '../dom/dom.ts';
import { descriptionIn, nameIn, optionsOf } from './commandList.ts';
import { createField, type Field, type OptionValue } from './field.ts';
import type { Mode } from './line.ts';

const NAMED = /(?:^|\s+)(?<name>[\p{L}_]+)[:：](?<value>\S*)$/u;

/** A command being filled in: its name, a field for each option in use, a button for every other option. */
export function createCommandForm(
  app: App,
  command: APIApplicationCommand,
  typed: Readonly<Record<string, string>>,
  leave: () => void,
): Mode {
  const fields: Field[] = [];
  const options = optionsOf(command);
  const lists = h('div.lists');
  const title = descriptionIn(app.locale, command);
  const chip = h('span.chip', { title }, `/${nameIn(app.locale, command)}`);
  const more = h('span.more-options');
  const line = h('div.fields', { role: 'group', 'aria-label': `${chip.textContent} ${title}` }, chip, more);
  const close = h('button.leave', { 'aria-label': app.words.leave, title: app.words.leave, click: leave }, '✕');

  const values = (): Record<string, OptionValue> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = field.read() ?? null;
        return value === null ? [] : [[field.name, value] as const];
      }),
    );
  const firstEmpty = (from: number) => fields.slice(from).find(({ input }) => input.value === '')?.input;
  const add = (option: (typeof options)[number], value = typed[option.name] ?? ''): Field => {
    const next = () => firstEmpty(fields.indexOf(field) + 1)?.focus();
    const field: Field = createField(app, command, option, value, values, next);
    fields.push(field);
    field.input.addEventListener('input', () => jump(field));
    more.before(field.element);
    lists.append(field.list);
    return field;
  };
  const offers = new Map<(typeof options)[number], HTMLElement>();
  const open = (option: (typeof options)[number], value?: string) => {
    offers.get(option)?.remove();
    offers.delete(option);
    add(option, value).input.focus();
  };
  const offer = (option: (typeof options)[number]) => {
    const title = descriptionIn(app.locale, option);
    const button = h('button.add', { title, click: () => open(option) }, `+ ${nameIn(app.locale, option)}`);
    offers.set(option, button);
    more.append(button);
  };
  /** `chart:true` typed into a field opens the option `chart`. The words before it stay in their field. */
  const jump = (field: Field) => {
    const named = NAMED.exec(field.input.value);
    const option = options.find((each) => [each.name, nameIn(app.locale, each)].includes(named?.groups?.name ?? ''));
    if (!named || !option || option.name === field.name || !offers.has(option)) return;
    field.input.value = field.input.value.slice(0, named.index);
    open(option, named.groups?.value);
  };
  for (const [at, option] of options.entries()) {
    // Enter in a yes-or-no field means yes, so the field is opened only on request.
    const isNext = at === 0 && option.type !== OPTION.boolean;
    if (isNext || option.required || option.name in typed) add(option);
    else offer(option);
  }
  line.addEventListener('keydown', (event) => {
    const first = fields[0]?.input;
    const isEmptied = event.key === 'Backspace' && event.target === first && first?.value === '';
    if (event.key !== 'Escape' && !isEmptied) return;
    event.preventDefault();
    leave();
  });
  return {
    elements: [lists, line, close],
    input: () => firstEmpty(0) ?? fields[0]?.input,
    submit: () => {
      const wrong = fields.find((field) => field.read() === null);
      if (!wrong) void app.act({ act: 'command', name: command.name, options: values() });
      else {
        wrong.input.setAttribute('aria-invalid', 'true');
        wrong.input.focus();
        app.complain(app.words.fillIn + wrong.label);
      }
      return !wrong;
    },
    again: () => {
      const now = Object.fromEntries(fields.map(({ name, input }) => [name, input.value]));
      return createCommandForm(app, command, now, leave);
    },
  };
}
