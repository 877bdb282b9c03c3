import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { OPTION } from '../app/codes.ts';
import { suggest } from '../dom/combobox.ts';
import { freshId, h } from '../dom/dom.ts';
import type { Item } from '../dom/listbox.ts';
import { descriptionIn, nameIn } from './commandList.ts';

export type OptionValue = string | number | boolean;

export type Field = ReturnType<typeof createField>;

/** One option of a command. `values`: those of all options, for suggestions. `next` runs after a choice. */
export function createField(
  app: App,
  command: APIApplicationCommand,
  option: APIApplicationCommandBasicOption,
  typed: string,
  values: () => Record<string, OptionValue>,
  next: () => void,
) {
  const id = freshId();
  const label = nameIn(app.locale, option);
  const needed = option.required ? app.words.required : app.words.optional;
  const fixed = fixedItems(app, option);
  const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
  const isCompleted = 'autocomplete' in option && option.autocomplete === true;
  const attributes = {
    id,
    autocomplete: 'off',
    placeholder: descriptionIn(app.locale, option),
    'aria-description': `${descriptionIn(app.locale, option)} (${needed})`,
    'aria-required': option.required ? 'true' : undefined,
    maxlength: 'max_length' in option ? option.max_length : undefined,
    inputmode: isNumber ? 'numeric' : undefined,
  };
  // A text area keeps the line breaks of pasted text.
  const isFree = !fixed && !isNumber && !isCompleted;
  const input = isFree ? h('textarea', { ...attributes, rows: 1 }) : h('input', { ...attributes, type: 'text' });
  input.value = fixed?.find(({ value }) => String(value) === typed)?.label ?? typed;
  let chosen: Item | undefined;
  input.addEventListener('input', () => {
    chosen = undefined;
    input.removeAttribute('aria-invalid');
  });
  const suggested = async (words: string): Promise<readonly Item[]> => {
    if (!isCompleted) return [];
    const options = { ...values(), [option.name]: words };
    const choices = await app.complete({ command: command.name, options, focused: option.name });
    return choices.map(({ name, value }) => ({ label: name, value }));
  };
  const list = suggest(input, {
    label: `${app.words.suggestions}: ${label}`,
    find: (words) => (fixed ? matching(fixed, words) : suggested(words)),
    pick: (item) => {
      chosen = item;
      input.value = item.label;
      next();
    },
    // A person who opens a yes-or-no option means yes.
    eager: (words) => fixed !== undefined && (words !== '' || option.type === OPTION.boolean),
  });
  const title = h('label', { for: id, title: needed }, label);
  const element = h(option.required ? 'div.field.required' : 'div.field', title, input);
  return {
    name: option.name,
    label,
    element,
    list: list.element,
    input,
    /** Undefined for an empty field; null for a value that the option does not allow. */
    read: (): OptionValue | undefined | null => {
      const text = input.value.trim();
      if (text === '') return option.required ? null : undefined;
      if (chosen) return chosen.value;
      if (fixed) return fixed.find(({ label, value }) => label === text || String(value) === text)?.value ?? null;
      if (!isNumber) return text;
      return Number.isFinite(Number(text)) ? Number(text) : null;
    },
  };
}

/** The only allowed values; undefined if any text is allowed. */
function fixedItems({ locale, words }: App, option: APIApplicationCommandBasicOption): readonly Item[] | undefined {
  const { yes, no } = words;
  if (option.type === OPTION.boolean) return [true, false].map((value) => ({ value, label: value ? yes : no }));
  if (!('choices' in option) || !option.choices?.length) return undefined;
  return option.choices.map((choice) => ({ value: choice.value, label: nameIn(locale, choice) }));
}

const matching = (items: readonly Item[], words: string): readonly Item[] =>
  items.filter(({ label, value }) => `${label}\n${value}`.toLowerCase().includes(words.toLowerCase()));
