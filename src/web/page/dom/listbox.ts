import { freshId, h } from './dom.ts';

export interface Item {
  readonly value: string | number | boolean;
  readonly label: string;
  readonly detail?: string;
  readonly chosen?: boolean;
}

/** A list that belongs to an input or a button, which keeps the focus (WAI-ARIA: combobox pattern). */
export interface Listbox {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows the items with none of them active, or the first. */
  readonly show: (items: readonly Item[], active?: 'none' | 'first') => void;
  readonly hide: () => void;
  /** Makes the next (1) or the one before (-1) active, around the ends. */
  readonly move: (step: 1 | -1) => void;
  readonly active: () => Item | undefined;
  readonly first: () => Item | undefined;
}

/** `pick` is called for clicks; keys are the owner's affair. */
export function createListbox(
  owner: HTMLElement,
  label: string,
  several: boolean,
  pick: (item: Item) => void,
): Listbox {
  const id = freshId();
  const element = h('div', { class: 'listbox', id, role: 'listbox', 'aria-label': label, hidden: true });
  if (several) element.setAttribute('aria-multiselectable', 'true');
  // A text of several lines stays a text box: HTML allows it no other role (ARIA in HTML, textarea).
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
      'div',
      {
        role: 'option',
        id: freshId(),
        class: 'option',
        'aria-selected': String(item.chosen ?? false),
        // The owner keeps the focus.
        mousedown: (event: Event) => event.preventDefault(),
        // What the pointer highlights is what Enter takes.
        mousemove: () => items[at] !== item && activate(items.indexOf(item)),
        click: () => pick(item),
      },
      h('span', { class: 'option-label' }, item.label),
      ...(item.detail ? [h('span', { class: 'option-detail' }, item.detail)] : []),
    );
  const hide = () => {
    element.hidden = true;
    expand(false);
    activate(-1);
  };
  return {
    element,
    isOpen: () => !element.hidden,
    show: (next, active = 'none') => {
      // Who has moved to an item stays there while the list is asked for again.
      const kept = next.findIndex(({ value }) => value === items[at]?.value);
      items = next;
      element.replaceChildren(...items.map(optionOf));
      if (items.length === 0) return hide();
      element.hidden = false;
      expand(true);
      activate(kept === -1 && active === 'first' ? 0 : kept);
    },
    hide,
    move: (step) => activate(at === -1 && step === -1 ? items.length - 1 : (at + step + items.length) % items.length),
    active: () => items[at],
    first: () => items[0],
  };
}
