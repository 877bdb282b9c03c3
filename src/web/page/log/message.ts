import type { APIMessage } from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { COMMAND_USED, FLAG } from '../app/codes.ts';
import { messageCommands, nameIn } from '../composer/commandList.ts';
import { h, toNode } from '../dom/dom.ts';
import { blocks } from '../markdown/blocks.ts';
import type { Scene } from '../markdown/inline.ts';
import { textOf } from '../markdown/piece.ts';
import { drawComponent, fileLink, pathOf, type Stage } from './component.ts';

const EXCERPT_LENGTH = 80;

/** What can be done with a message as a whole. */
export interface MessageDeeds {
  readonly dismiss: () => void;
  /** Opens the menu of the message at its button, or where the pointer is. */
  readonly menu: (at: { readonly x: number; readonly y: number }) => void;
}

const has = ({ flags }: APIMessage, flag: number): boolean => ((flags ?? 0) & flag) !== 0;

/** A message as a client shows it: whose it is, what it answers, what was sent, and who sees it. */
export function drawMessage(message: APIMessage, app: App, deeds: MessageDeeds): HTMLElement {
  const { author, timestamp, edited_timestamp: edited } = message;
  const isPrivate = has(message, FLAG.ephemeral);
  const name = author.global_name ?? author.username;
  const more = h(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-label': app.words.actions,
      title: app.words.actions,
      click: () => deeds.menu(cornerOf(more)),
    },
    '⋯',
  );
  return h(
    'article',
    {
      class: isPrivate ? 'message private' : 'message',
      tabindex: -1,
      'aria-label': `${name} ${clock(timestamp, app.locale)}`,
    },
    ...drawCause(message, app),
    h(
      'span',
      { class: author.bot ? 'avatar' : 'avatar person', 'aria-hidden': 'true' },
      author.bot ? '¶' : initial(name),
    ),
    h(
      'div',
      { class: 'reply' },
      h(
        'div',
        { class: 'author' },
        h('b', {}, name),
        ...(author.bot ? [h('span', { class: 'badge' }, app.words.bot)] : []),
        h('time', { datetime: timestamp }, clock(timestamp, app.locale)),
        ...(edited ? [h('span', { class: 'edited' }, `(${app.words.edited})`)] : []),
      ),
      ...drawBody(message, app),
      ...(isPrivate ? [drawPrivate(app, deeds)] : []),
    ),
    more,
  );
}

function cornerOf(button: HTMLElement): { x: number; y: number } {
  const { left, bottom } = button.getBoundingClientRect();
  return { x: left, y: bottom };
}

const initial = (name: string): string => [...name][0]?.toUpperCase() ?? '?';

const clock = (timestamp: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(timestamp));

/** The command that was used, or the message that this one answers. */
function drawCause({ interaction, message_reference: reference }: APIMessage, app: App): HTMLElement[] {
  if (interaction?.type === COMMAND_USED) {
    const user = interaction.user.global_name ?? interaction.user.username;
    const menu = messageCommands(app.commands).find(({ name }) => name === interaction.name);
    const used = h('span', { class: 'mention' }, menu ? nameIn(app.locale, menu) : `/${interaction.name}`);
    const face = h('span', { class: 'face', 'aria-hidden': 'true' }, initial(user));
    return [h('div', { class: 'cause' }, face, h('b', {}, user), ` ${app.words.used} `, used)];
  }
  const target = app.message(reference?.message_id ?? '');
  if (!target) return [];
  const name = target.author.global_name ?? target.author.username;
  return [h('div', { class: 'cause' }, h('b', {}, name), h('span', { class: 'excerpt' }, excerpt(target, app)))];
}

/** The first words of a message, without its marks. */
function excerpt(message: APIMessage, app: App): string {
  const markdown = message.content || firstText(message.components ?? []);
  return blocks(markdown, sceneOf(message, app)).map(textOf).join(' ').slice(0, EXCERPT_LENGTH);
}

function firstText(components: readonly object[]): string {
  for (const component of components) {
    const text = 'content' in component ? String(component.content) : '';
    const found = text || ('components' in component ? firstText(component.components as object[]) : '');
    if (found) return found;
  }
  return '';
}

const sceneOf = ({ mentions }: APIMessage, { locale, words }: App): Scene => ({
  locale,
  spoiler: words.spoiler,
  names: new Map(mentions.map((user) => [user.id, user.global_name ?? user.username])),
});

function drawBody(message: APIMessage, app: App): HTMLElement[] {
  if (has(message, FLAG.loading)) return [h('p', { class: 'thinking' }, app.words.thinking)];
  const { content, components = [], attachments } = message;
  const stage: Stage = {
    app,
    scene: sceneOf(message, app),
    press: (control) => void app.act({ act: 'press', message: message.id, control }),
    choose: (control, values) => void app.act({ act: 'choose', message: message.id, control, values }),
  };
  return [
    ...(content ? [h('div', { class: 'text' }, ...blocks(content, stage.scene).map(toNode))] : []),
    ...components.map((component) => drawComponent(component, stage)),
    ...attachments.map(({ url, filename, size }) => fileLink(pathOf(url), filename, size, app)),
  ];
}

const drawPrivate = ({ words }: App, { dismiss }: MessageDeeds): HTMLElement =>
  h(
    'p',
    { class: 'only-you' },
    h('span', {}, `${words.private} · `),
    h('button', { type: 'button', class: 'dismiss', click: dismiss }, words.dismiss),
  );
