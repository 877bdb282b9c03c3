import { h } from './dom.ts';

/** Opens a menu at a point of the window (WAI-ARIA: menu pattern). Closing it returns the focus to `opener`. */
export function openMenu(
  label: string,
  items: readonly { readonly label: string; readonly run: () => void }[],
  { x, y }: { readonly x: number; readonly y: number },
  opener: HTMLElement | null,
): void {
  document.querySelector('.menu')?.remove();
  const close = () => {
    menu.remove();
    opener?.focus();
  };
  const choose = (run: () => void) => () => {
    close();
    run();
  };
  const buttons = items.map(({ label, run }) =>
    h('button', { role: 'menuitem', tabindex: -1, click: choose(run) }, label),
  );
  const step = (by: number) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => buttons[0]?.focus(),
    End: () => buttons.at(-1)?.focus(),
    Escape: close,
    Tab: close,
  };
  const menu = h('div.menu', { role: 'menu', 'aria-label': label }, ...buttons);
  menu.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    // Later, since removing an element that is losing the focus sends the event again.
    if (!menu.contains(relatedTarget as Node | null)) setTimeout(() => menu.remove());
  });
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  document.querySelector('main')?.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
  buttons[0]?.focus();
}
