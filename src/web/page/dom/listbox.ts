import { freshId, h } from './dom.ts';

export interface Item {
  readonly value: string | number | boolean;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly chosen?: boolean;
}

export type Listbox = ReturnType<typeof createListbox>;

/** A list whose owner, an input or a button, keeps the focus and handles keys (WAI-ARIA: combobox pattern). */
export function createListbox(owner: HTMLElement, label: string, several: boolean, pick: (item: Item) => void) {
  const id = freshId();
  const element = h(
    'div.listbox',
    { id, role: 'listbox', 'aria-label': label, hidden: true },
    several && { 'aria-multiselectable': 'true' },
  );
  // A text area keeps its role: HTML allows no other (ARIA in HTML, textarea).
  const isCombobox = !(owner instanceof HTMLTextAreaElement);
  const expand = (isOpen: boolean) => isCombobox && owner.setAttribute('aria-expanded', String(isOpen));
  if (isCombobox) owner.setAttribute('role', 'combobox');
  owner.setAttribute('aria-haspopup', 'listbox');
  owner.setAttribute('aria-controls', id);
  expand(false);
  let items: readonly Item[] = [];
  let at = -1;

  const activate = (index: number) => {
    at = index;
    for (const [place, option] of [...element.children].entries()) {
      option.classList.toggle('active', place === at);
      if (!several) option.setAttribute('aria-selected', String(items[place]?.chosen ?? place === at));
    }
    const option = element.children[at];
    if (option) owner.setAttribute('aria-activedescendant', option.id);
    else owner.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const optionOf = (item: Item) =>
    h(
      'div.option',
      { role: 'option', id: freshId(), 'aria-selected': String(item.chosen ?? false), click: () => pick(item) },
      // The owner keeps the focus.
      { mousedown: (event: Event) => event.preventDefault() },
      // Enter takes the item under the pointer.
      { mousemove: () => items[at] !== item && activate(items.indexOf(item)) },
      h('span.option-label', item.label),
      item.detail ? h('span.option-detail', item.detail) : false,
    );
  const hide = () => {
    element.hidden = true;
    expand(false);
    activate(-1);
  };
  return {
    element,
    isOpen: () => !element.hidden,
    /** Shows the items with none of them active, or the first. */
    show: (next: readonly Item[], active: 'none' | 'first' = 'none') => {
      // The active item stays active if the new list has it too.
      const kept = next.findIndex(({ value }) => value === items[at]?.value);
      items = next;
      element.replaceChildren(...items.map(optionOf));
      if (items.length === 0) return hide();
      element.hidden = false;
      expand(true);
      activate(kept === -1 && active === 'first' ? 0 : kept);
    },
    hide,
    /** Moves to the next (1) or the previous (-1) item; after the last comes the first. */
    move: (step: 1 | -1) =>
      activate(at === -1 && step === -1 ? items.length - 1 : (at + step + items.length) % items.length),
    active: () => items[at],
    first: () => items[0],
  };
}
