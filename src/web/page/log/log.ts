import type { APIMessage } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { messageCommands, nameIn } from '../composer/commandList.ts';
import { h } from '../dom/dom.ts';
import { openMenu } from '../dom/menu.ts';
import { drawMessage } from './message.ts';

const CONTROLS = 'button, a[href]';
/** Pixels. Closer to the end than this, the person is reading the newest messages. */
const NEAR_END = 120;
/** Length of a long press, on phones that send no event for it. */
const LONG_PRESS_MS = 500;

/** The messages, oldest first, below a welcome. `ask` gets the example question that a person chose. */
export function createLog(app: App, ask: (question: string) => void) {
  const element = h('div.log', { role: 'log', 'aria-live': 'polite', tabindex: 0 });
  const shown = new Map<string, { message: APIMessage; node: HTMLElement }>();

  const remove = (id: string) => {
    shown.get(id)?.node.remove();
    shown.delete(id);
  };
  const draw = (message: APIMessage): HTMLElement => {
    const menu = (at: { x: number; y: number }) =>
      openMenu(app.words.actions, itemsOf(message, node), at, focusedIn(node));
    const node: HTMLElement = drawMessage(message, app, menu, () => {
      remove(message.id);
      element.focus();
    });
    node.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      // A menu opened by key has no pointer position.
      const { left, top } = (event.target as HTMLElement).getBoundingClientRect();
      menu(event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : { x: left, y: top });
    });
    onLongPress(node, menu);
    return node;
  };
  const focusedIn = (node: HTMLElement): HTMLElement =>
    node.contains(document.activeElement) ? (document.activeElement as HTMLElement) : node;
  const itemsOf = (message: APIMessage, node: HTMLElement) => [
    ...messageCommands(app.commands).map((command) => ({
      label: nameIn(app.locale, command),
      run: () => void app.act({ act: 'menu', message: message.id, name: command.name }),
    })),
    { label: app.words.reply, run: () => app.answer(message) },
    // A message not from the bot is the person's own.
    ...(message.author.bot ? [] : [{ label: app.words.edit, run: () => app.edit(message) }]),
    {
      label: app.words.copy,
      run: () => void navigator.clipboard.writeText(node.querySelector<HTMLElement>('.reply')?.innerText ?? ''),
    },
  ];
  const put = (message: APIMessage) => {
    const isNearEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
    const before = shown.get(message.id)?.node;
    const focused = before ? [...before.querySelectorAll(CONTROLS)].indexOf(document.activeElement as Element) : -1;
    const node = draw(message);
    shown.set(message.id, { message, node });
    if (!before) element.append(node);
    else before.replaceWith(node);
    if (focused !== -1) focusAt(node, focused);
    // Replies show the first words of the message they answer.
    for (const [, reply] of before ? shown : []) {
      if (reply.message.message_reference?.message_id === message.id) put(reply.message);
    }
    // Scrolls to the end, but never past the beginning of the new message.
    if (!before || isNearEnd) element.scrollTop = Math.min(element.scrollHeight, node.offsetTop - element.offsetTop);
  };
  const redraw = (messages: readonly APIMessage[] = [...shown.values()].map(({ message }) => message)) => {
    shown.clear();
    element.setAttribute('aria-label', app.words.messages);
    element.replaceChildren(drawWelcome(app, ask));
    for (const message of messages) put(message);
  };
  return { element, message: (id: string) => shown.get(id)?.message, put, remove, redraw };
}

/** After a press redraws the message: focuses the control at the same place, or the last usable one before. */
function focusAt(node: HTMLElement, place: number): void {
  const controls = [...node.querySelectorAll<HTMLElement>(CONTROLS)].slice(0, place + 1);
  (controls.findLast((control) => !control.matches(':disabled')) ?? node).focus();
}

function onLongPress(node: HTMLElement, menu: (at: { x: number; y: number }) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => clearTimeout(timer);
  node.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [finger] = touches;
      if (finger && touches.length === 1)
        timer = setTimeout(menu, LONG_PRESS_MS, { x: finger.clientX, y: finger.clientY });
    },
    { passive: true },
  );
  for (const end of ['touchend', 'touchmove', 'touchcancel', 'contextmenu'])
    node.addEventListener(end, forget, { passive: true });
}

const drawWelcome = ({ words }: App, ask: (question: string) => void): HTMLElement =>
  h(
    'section.welcome',
    h('span.avatar', { 'aria-hidden': 'true' }, '¶'),
    h('h2', words.hello),
    h('p', words.start),
    h('ul', ...words.examples.map((each) => h('li', h('button.example', { click: () => ask(each) }, each)))),
  );
