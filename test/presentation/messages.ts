import { commandNamed, SLASH_COMMANDS } from '../../commands/index.ts';
import { TERMINAL } from '../../src/command/command.ts';
import { withOffer } from '../../src/command/offer.ts';
import type { Button, Component, Link, Message, Options, Select } from '../../src/presentation/message.ts';
import { WORDINGS } from '../../src/presentation/wording/wording.ts';
import { type Wording, zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { Quote } from '../../src/report/quote.ts';
import { library } from '../library.ts';

export const LANGUAGES: [string, Wording][] = Object.entries(WORDINGS);

/** The reply of a command to these options. */
export async function respond(name: string, options: Options, wording: Wording = zhCN) {
  const command = commandNamed(name);
  if (!command) throw new Error(`No command /${name}`);
  return command.respond(options, { library: await library(), wording, setting: TERMINAL, commands: SLASH_COMMANDS });
}

/** The message with links to the report pages at this address. */
export async function linkedTo(publicUrl: string, message: Message): Promise<Message> {
  const context = { library: await library(), wording: zhCN, setting: TERMINAL, publicUrl, commands: SLASH_COMMANDS };
  return withOffer({ message, answer: 'text' }, false, context).message;
}

export const messageOf = async (name: string, options: Options, wording: Wording = zhCN): Promise<Message> =>
  (await respond(name, options, wording)).message;

/** The quotes that a message shows, in order. */
export const quotesIn = ({ components }: Pick<Message, 'components'>): Quote[] =>
  components.flatMap((component) =>
    component.kind === 'text'
      ? component.lines
          .filter(({ style }) => style === 'quote')
          .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : [])))
      : [],
  );

/** What a message quotes of the passages it lists on one line each, in order. */
export const listedIn = ({ components }: Pick<Message, 'components'>): Quote[] =>
  components
    .flatMap((component) => (component.kind === 'text' ? component.lines : []))
    .filter(({ style }) => style === 'small')
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : [])));

/** All words of a message, line by line, without any markup. */
export const wordsIn = ({ components }: { readonly components: readonly Component[] }): string =>
  components
    .flatMap((component) => (component.kind === 'text' ? component.lines : []))
    .map(({ parts }) => parts.map((part) => (part.kind === 'quote' ? part.quote.text : part.text)).join(''))
    .join('\n');

const controlsIn = ({ components }: Message): (Button | Link | Select)[] =>
  components.flatMap((component) => (component.kind === 'row' ? component.controls : []));

export const buttonsIn = (message: Message): Button[] =>
  controlsIn(message).flatMap((control) => (control.kind === 'button' ? [control] : []));

export const selectIn = (message: Message): Select | undefined =>
  controlsIn(message).find((control) => control.kind === 'select');

export const linksIn = (message: Message): Link[] =>
  controlsIn(message).flatMap((control) => (control.kind === 'link' ? [control] : []));

/** What comes behind the button to the next page; null on the last page. */
const nextPage = (message: Message, wording: Wording): Button | null =>
  buttonsIn(message).find(({ label, disabled }) => label === wording.nextPage && !disabled) ?? null;

/** All pages of a reply, each reached by the button of the one before. */
export async function everyPage(name: string, options: Options, wording: Wording = zhCN): Promise<Message[]> {
  const pages = [await messageOf(name, options, wording)];
  for (let last = pages[0]; last; ) {
    const button = nextPage(last, wording);
    if (!button) break;
    last = await messageOf(button.request.command, button.request.options, wording);
    pages.push(last);
  }
  return pages;
}

/** Quotes as they were before long ones were cut, to compare what is shown with what was found. */
export function joined(quotes: readonly Quote[]): [id: unknown, start: number, end: number][] {
  const whole: [unknown, number, number][] = [];
  for (const { paragraph, start, end } of quotes) {
    const last = whole.at(-1);
    if (last && last[0] === paragraph.id && last[2] === start) last[2] = end;
    else whole.push([paragraph.id, start, end]);
  }
  return whole;
}
