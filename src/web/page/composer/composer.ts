import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Act } from '../../channel.ts';
import { LONGEST_MESSAGE } from '../../messageLength.ts';
import type { App } from '../app/app.ts';
import { h } from '../dom/dom.ts';
import { createCommandForm } from './commandForm.ts';
import { createLine, type Mode } from './line.ts';

/** The bot does not answer messages to everyone. */
const EVERYONE = /@(?:everyone|here)\b/u;

interface Target {
  readonly kind: 'reply' | 'edit';
  readonly message: APIMessage;
}

export function createComposer(app: App) {
  const element = h('form.composer', { autocomplete: 'off', novalidate: true });
  let target: Target | undefined;
  let draft: Mode | undefined;
  const send = (content: string) => {
    if (content.length > LONGEST_MESSAGE) {
      app.complain(app.words.tooLong);
      return false;
    }
    const act = actOf(content, target);
    target = undefined;
    if (act) void app.act(act);
    if (EVERYONE.test(content)) app.complain(app.words.everyone);
    return true;
  };
  const openCommand = (command: APIApplicationCommand, typed: Readonly<Record<string, string>>) => {
    // A command is never a reply.
    target = undefined;
    show(createCommandForm(app, command, typed, leave));
    focus();
  };
  const openLine = () => createLine(app, '', send, openCommand);
  const leave = () => {
    show(draft ?? openLine());
    draft = undefined;
    focus();
  };
  const drop = () => {
    target = undefined;
    if (draft) return leave();
    show(mode);
    focus();
  };
  /** A bar that says "reply" or "edit", with a button to cancel. */
  const bar = ({ kind, message: { author } }: Target): HTMLElement[] => {
    const { reply, dropReply, edit, dropEdit } = app.words;
    const name = h('b', author.global_name ?? author.username);
    const label = kind === 'reply' ? dropReply : dropEdit;
    const end = h('button.drop', { 'aria-label': label, title: label, click: drop }, '×');
    return [h('div.answering', ...(kind === 'reply' ? [`${reply} `, name] : [edit]), end)];
  };
  const show = (next: Mode) => {
    mode = next;
    const label = app.words.send;
    const send = h('button.send', { type: 'submit', 'aria-label': label, title: label }, '➤');
    element.replaceChildren(...(target ? bar(target) : []), ...mode.elements, send);
  };
  const focus = () => (mode.input() ?? element.querySelector<HTMLElement>('.send'))?.focus();
  let mode: Mode = openLine();
  show(mode);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    app.complain('');
    if (mode.submit()) leave();
  });
  element.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented) return;
    if (target) drop();
    else if (!mode.input()) leave();
  });
  return {
    element,
    focus,
    drop,
    /** Draws everything in another language. Typed words stay. */
    redraw: () => {
      draft = draft?.again();
      show(mode.again());
    },
    answer: (message: APIMessage) => {
      if (draft) leave();
      target = { kind: 'reply', message };
      show(mode);
      focus();
    },
    edit: (message: APIMessage) => {
      draft ??= mode;
      target = { kind: 'edit', message };
      show(createLine(app, writtenIn(message), send));
      focus();
    },
  };
}

/** Undefined for an edit that changes nothing. */
function actOf(content: string, target: Target | undefined): Act | undefined {
  if (!target) return { act: 'say', content };
  const { kind, message } = target;
  if (kind === 'reply') return { act: 'say', content, replyTo: message.id };
  return content === writtenIn(message) ? undefined : { act: 'edit', message: message.id, content };
}

/** The person's words, without the mention of the bot that the channel puts first. */
const writtenIn = ({ content, mentions }: APIMessage): string =>
  mentions
    .filter(({ bot }) => bot)
    .reduce((words, { id }) => words.replaceAll(new RegExp(`<@!?${id}>\\s*`, 'gu'), ''), content);
