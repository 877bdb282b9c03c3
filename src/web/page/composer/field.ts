import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { OPTION } from '../app/codes.ts';
import { growing } from '../dom/area.ts';
import { suggest } from '../dom/combobox.ts';
import { freshId, h } from '../dom/dom.ts';
import type { Item } from '../dom/listbox.ts';
import { descriptionIn, nameIn } from './commandList.ts';

export type OptionValue = string | number | boolean;

export type Field = ReturnType<typeof createField>;

/** One option of a command. `others`: values of the other options, for suggestions. `next` runs after a choice. */
export function createField(
  app: App,
  command: APIApplicationCommand,
  option: APIApplicationCommandBasicOption,
  typed: string,
  others: () => Record<string, OptionValue>,
  next: () => void,
) {
  const id = freshId();
  const label = nameIn(app.locale, option);
  const needed = option.required ? app.words.required : app.words.optional;
  const fixed = fixedItems(app, option);
  const isFree = !fixed && !isNumber(option) && !('autocomplete' in option && option.autocomplete);
  const values = {
    id,
    autocomplete: 'off',
    placeholder: descriptionIn(app.locale, option),
    'aria-description': `${descriptionIn(app.locale, option)} (${needed})`,
    'aria-required': option.required ? 'true' : undefined,
    maxlength: 'max_length' in option ? option.max_length : undefined,
    inputmode: isNumber(option) ? 'numeric' : undefined,
  };
  // A text area keeps the line breaks of pasted text.
  const input = isFree ? h('textarea', { ...values, rows: 1 }) : h('input', { ...values, type: 'text' });
  input.value = fixed?.find(({ value }) => String(value) === typed)?.label ?? typed;
  let chosen: Item | undefined;
  input.addEventListener('input', () => {
    chosen = undefined;
    input.removeAttribute('aria-invalid');
  });
  const list = suggest(input, {
    label: `${app.words.suggestions}: ${label}`,
    find: (words) =>
      fixed ? matching(fixed, words) : asked(app, command, option, { ...others(), [option.name]: words }),
    pick: (item) => {
      chosen = item;
      input.value = item.label;
      next();
    },
    // A person who opens a yes-or-no option means yes.
    eager: (words) => fixed !== undefined && (words !== '' || option.type === OPTION.boolean),
  });
  // Added after the list, which must get the Enter key first.
  if (input instanceof HTMLTextAreaElement) growing(input);
  const title = h('label', { for: id, title: needed }, label);
  const element = h(option.required ? 'div.field.required' : 'div.field', title, input);
  return {
    name: option.name,
    label,
    element,
    list: list.element,
    input,
    /** Undefined for an empty field; null for a value that the option does not allow. */
    read: () => read(option, input.value, fixed, chosen),
  };
}

const isNumber = ({ type }: APIApplicationCommandBasicOption): boolean =>
  type === OPTION.integer || type === OPTION.number;

/** The only allowed values; undefined if any text is allowed. */
function fixedItems({ locale, words }: App, option: APIApplicationCommandBasicOption): readonly Item[] | undefined {
  const { yes, no } = words;
  if (option.type === OPTION.boolean) return [true, false].map((value) => ({ value, label: value ? yes : no }));
  if (!('choices' in option) || !option.choices?.length) return undefined;
  return option.choices.map((choice) => ({ value: choice.value, label: nameIn(locale, choice) }));
}

const matching = (items: readonly Item[], words: string): readonly Item[] =>
  items.filter(({ label, value }) => `${label}\n${value}`.toLowerCase().includes(words.toLowerCase()));

async function asked(
  app: App,
  { name: command }: APIApplicationCommand,
  option: APIApplicationCommandBasicOption,
  options: Record<string, OptionValue>,
): Promise<readonly Item[]> {
  if (!('autocomplete' in option) || !option.autocomplete) return [];
  const choices = await app.complete({ command, options, focused: option.name });
  return choices.map(({ name, value }) => ({ label: name, value }));
}

function read(
  option: APIApplicationCommandBasicOption,
  words: string,
  fixed: readonly Item[] | undefined,
  chosen: Item | undefined,
): OptionValue | undefined | null {
  const text = words.trim();
  if (text === '') return option.required ? null : undefined;
  if (chosen) return chosen.value;
  if (fixed) return fixed.find(({ label, value }) => label === text || String(value) === text)?.value ?? null;
  if (!isNumber(option)) return text;
  return Number.isFinite(Number(text)) ? Number(text) : null;
}
