import { createListbox, type Item, type Listbox } from './listbox.ts';

export interface Suggestions {
  /** What the list is called. */
  readonly label: string;
  readonly find: (typed: string) => readonly Item[] | Promise<readonly Item[]>;
  readonly pick: (item: Item) => void;
  /** Whether Enter takes the first item when the person has chosen none. */
  readonly eager: (typed: string) => boolean;
}

/** Waits for a pause in the typing before somebody else is asked. */
const PAUSE_MS = 80;

/**
 * Gives an input a list of suggestions: arrows move, Enter takes what is highlighted, Escape closes. Tab takes that or the first,
 * as in Discord, but goes on where the person has neither typed nor moved.
 */
export function suggest(
  input: HTMLElement & { readonly value: string },
  { label, find, pick, eager }: Suggestions,
): Listbox {
  let asked = 0;
  let touched = false;
  const take = (item: Item) => {
    asked += 1;
    touched = false;
    list.hide();
    pick(item);
  };
  const list = createListbox(input, label, false, take);
  input.setAttribute('aria-autocomplete', 'list');
  const open = async () => {
    const turn = ++asked;
    const found = find(input.value);
    if (found instanceof Promise) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (turn !== asked) return;
    const items = await found;
    if (turn === asked && input.isConnected) list.show(items, eager(input.value) ? 'first' : 'none');
  };
  const close = () => {
    asked += 1;
    list.hide();
  };
  input.addEventListener('input', () => {
    touched = true;
    void open();
  });
  input.addEventListener('focus', open);
  input.addEventListener('click', () => list.isOpen() || void open());
  input.addEventListener('blur', () => {
    touched = false;
    close();
  });
  input.addEventListener('keydown', (event) => {
    // Enter that ends the writing of a Chinese word is the input method's; with Shift it breaks the line.
    if (event.isComposing || (event.key === 'Enter' && event.shiftKey)) return;
    const isTab = event.key === 'Tab' && !event.shiftKey;
    const item = isTab ? touched && (list.active() ?? list.first()) : list.active();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      touched = true;
      if (list.isOpen()) list.move(event.key === 'ArrowDown' ? 1 : -1);
      else void open();
    } else if ((event.key === 'Enter' || isTab) && list.isOpen() && item) {
      take(item);
    } else if (event.key === 'Escape' && list.isOpen()) {
      close();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  });
  return list;
}
