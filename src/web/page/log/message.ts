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

const has = ({ flags }: APIMessage, flag: number): boolean => ((flags ?? 0) & flag) !== 0;

/** Draws a message as Discord does. `menu` opens its menu at a point; `dismiss` removes a private message. */
export function drawMessage(
  message: APIMessage,
  app: App,
  menu: (at: { readonly x: number; readonly y: number }) => void,
  dismiss: () => void,
): HTMLElement {
  const { author, timestamp, edited_timestamp: edited } = message;
  const isPrivate = has(message, FLAG.ephemeral);
  const name = author.global_name ?? author.username;
  const { actions, bot } = app.words;
  const time = clock(timestamp, app.locale);
  const open = () => {
    const { left, bottom } = more.getBoundingClientRect();
    menu({ x: left, y: bottom });
  };
  const more = h('button.more', { 'aria-haspopup': 'menu', 'aria-label': actions, title: actions, click: open }, '⋯');
  const avatar = author.bot ? h('span.avatar', '¶') : h('span.avatar.person', initial(name));
  avatar.ariaHidden = 'true';
  const heading = h(
    'div.author',
    h('b', name),
    author.bot && h('span.badge', bot),
    h('time', { datetime: timestamp }, time),
    edited !== null && h('span.edited', `(${app.words.edited})`),
  );
  return h(
    isPrivate ? 'article.message.private' : 'article.message',
    { tabindex: -1, 'aria-label': `${name} ${time}` },
    drawCause(message, app),
    avatar,
    h('div.reply', heading, ...drawBody(message, app), isPrivate && drawPrivate(app, dismiss)),
    more,
  );
}

const initial = (name: string): string => [...name][0]?.toUpperCase() ?? '?';

const clock = (timestamp: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(timestamp));

/** The line above a message: the command used, or the message it answers. */
function drawCause({ interaction, message_reference: reference }: APIMessage, app: App): HTMLElement | undefined {
  if (interaction?.type === COMMAND_USED) {
    const user = interaction.user.global_name ?? interaction.user.username;
    const menu = messageCommands(app.commands).find(({ name }) => name === interaction.name);
    const used = h('span.mention', menu ? nameIn(app.locale, menu) : `/${interaction.name}`);
    const face = h('span.face', { 'aria-hidden': 'true' }, initial(user));
    return h('div.cause', face, h('b', user), ` ${app.words.used} `, used);
  }
  const target = app.message(reference?.message_id ?? '');
  if (!target) return;
  const name = target.author.global_name ?? target.author.username;
  return h('div.cause', h('b', name), h('span.excerpt', excerpt(target, app)));
}

/** The first words of a message, without markdown. */
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
  if (has(message, FLAG.loading)) return [h('p.thinking', app.words.thinking)];
  const { content, components = [], attachments } = message;
  const stage: Stage = {
    app,
    scene: sceneOf(message, app),
    press: (control) => void app.act({ act: 'press', message: message.id, control }),
    choose: (control, values) => void app.act({ act: 'choose', message: message.id, control, values }),
  };
  return [
    ...(content ? [h('div.text', ...blocks(content, stage.scene).map(toNode))] : []),
    ...components.map((component) => drawComponent(component, stage)),
    ...attachments.map(({ url, filename, size }) => fileLink(pathOf(url), filename, size, app)),
  ];
}

const drawPrivate = ({ words }: App, dismiss: () => void): HTMLElement =>
  h('p.only-you', h('span', `${words.private} · `), h('button.dismiss', { click: dismiss }, words.dismiss));
