import { createListbox, type Item, type Listbox } from './listbox.ts';

export interface Suggestions {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly find: (typed: string) => readonly Item[] | Promise<readonly Item[]>;
  readonly pick: (item: Item) => void;
  /** Whether Enter takes the first item if the person has moved to none. */
  readonly eager: (typed: string) => boolean;
}

/** Pause in typing before the server is asked. */
const PAUSE_MS = 80;
/** Height limit of a text area in lines; longer texts scroll. */
const MOST_LINES = 10;

/**
 * Adds suggestions to an input. Arrows move, Enter takes the highlighted item, Escape closes. Tab takes the highlighted
 * or first item, as in Discord, if the person has typed or moved; otherwise it leaves the input.
 */
export function suggest(
  input: HTMLElement & { readonly value: string },
  { label, find, pick, eager }: Suggestions,
): Listbox {
  let asked = 0;
  let touched = false;
  const close = () => {
    asked += 1;
    list.hide();
  };
  const take = (item: Item) => {
    touched = false;
    close();
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
    // Enter at the end of a Chinese word belongs to the input method; Shift+Enter breaks the line.
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
  // After the list, which must get the Enter key first.
  if (input instanceof HTMLTextAreaElement) growing(input);
  return list;
}

/** Makes a text area as high as its text. Enter sends the form, Shift+Enter breaks the line, as in Discord. */
function growing(area: HTMLTextAreaElement): void {
  const grow = () => {
    area.rows = Math.min(area.value.split('\n').length, MOST_LINES);
  };
  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    // Enter at the end of a Chinese word belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    area.form?.requestSubmit();
  });
  grow();
}
