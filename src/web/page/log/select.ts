import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { h } from '../dom/dom.ts';
import { createListbox, type Item } from '../dom/listbox.ts';

/** A single value is sent as soon as it is chosen, several when the list closes. */
export function drawSelect(
  { placeholder = '', options, min_values: least = 1, max_values: most = 1, disabled }: APIStringSelectComponent,
  { words }: App,
  choose: (values: string[]) => void,
): HTMLElement {
  const before = options.filter((option) => option.default).map(({ value }) => value);
  let chosen = before;
  const shown = h('span');
  const button = h('button.select-button', { disabled }, shown);
  const say = () => {
    const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    shown.textContent = labels.join(' · ') || placeholder;
    button.classList.toggle('chosen', labels.length > 0);
    button.setAttribute('aria-label', labels.length > 0 ? `${placeholder}: ${labels.join(', ')}` : placeholder);
  };
  const toggle = (value: string) => {
    if (chosen.includes(value)) chosen = chosen.filter((other) => other !== value);
    else if (chosen.length < most) chosen = [...chosen, value];
    say();
    for (const [at, option] of [...list.element.children].entries()) {
      option.setAttribute('aria-selected', String(chosen.includes(options[at]?.value ?? '')));
    }
  };
  const pick = ({ value }: Item) => {
    if (most > 1) return toggle(String(value));
    chosen = [String(value)];
    close();
  };
  const list = createListbox(button, placeholder, most > 1, pick);
  const done = h('button.done', { hidden: true, click: () => close() }, words.done);
  const lists = h('div.select-list', list.element, done);
  const open = () => {
    list.show(options.map((each) => ({ ...each, detail: each.description, chosen: chosen.includes(each.value) })));
    done.hidden = most === 1;
    lists.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hide();
    done.hidden = true;
    say();
    const changed = chosen.length !== before.length || chosen.some((value) => !before.includes(value));
    if (changed && chosen.length >= least) choose(chosen);
  };
  button.addEventListener('click', () => (list.isOpen() ? close() : open()));
  button.addEventListener('keydown', (event) => {
    const active = list.active();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!list.isOpen()) open();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (list.isOpen() && active && (event.key === 'Enter' || event.key === ' ')) pick(active);
    else if (list.isOpen() && event.key === 'Escape') {
      chosen = before;
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const element = h('div.select', button, lists);
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (list.isOpen() && !element.contains(relatedTarget as Node | null)) close();
  });
  say();
  return element;
}
