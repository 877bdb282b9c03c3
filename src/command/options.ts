import { quotesReferred } from '../presentation/controls/quoteReference.ts';
import type { Options, Request } from '../presentation/message.ts';
import { optionName, UserError, WORDINGS } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Quote } from '../report/quote.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { codePoints } from '../text/length.ts';
import type { Command, Option } from './command.ts';

/** The text of a required option; a button's options come back from Discord and may be anything. */
export function readText(command: string, options: Options, name: string): string {
  const text = readOptionalText(options, name);
  if (text === null) throw new UserError((wording) => wording.errors.missingOption(optionName(wording, command, name)));
  return text;
}

/** Null if empty or absent. */
export function readOptionalText(options: Options, name: string): string | null {
  const text = String(options[name] ?? '').trim();
  return text === '' ? null : text;
}

/** Yes or no, as Discord sends it or as people type it; null if absent or neither. */
export function readFlag(options: Options, name: string): boolean | null {
  const typed = fold(String(options[name] ?? '')).text;
  if (/^(?:true|yes|y|1|是|对|on)$/u.test(typed)) return true;
  return /^(?:false|no|n|0|否|不|off)$/u.test(typed) ? false : null;
}

/** The quotes that a button or select names; throws the sentence of an expired button if none are ours. */
export function readQuotes(options: Options, { documents }: Library): readonly [Quote, ...Quote[]] {
  const [first, ...others] = quotesReferred(String(options.quotes ?? ''), documents) ?? [];
  if (!first) throw new UserError((wording) => wording.errors.expired);
  return [first, ...others];
}

/** Counted from 1; anything that is no page is the first. */
export function readPage(options: Options): number {
  const page = Number(options.page ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** An allowed value, by itself or by its word in any language; null if absent. Throws a UserError. */
export function readChoice<T extends string>(
  command: string,
  options: Options,
  name: string,
  values: readonly T[],
): T | null {
  const typed = readOptionalText(options, name);
  if (typed === null) return null;
  const said = (value: T) =>
    Object.values(WORDINGS).some(({ commands }) => commands[command]?.options[name]?.choices?.[value] === typed);
  const meant = values.find((value) => value === typed || said(value));
  if (!meant)
    throw new UserError((wording) => wording.errors.unknownChoice(typed, choiceWords(wording, command, name)));
  return meant;
}

const choiceWords = (wording: Wording, command: string, name: string): string =>
  wording.list(Object.values(wording.commands[command]?.options[name]?.choices ?? {}));

/** Code points that Discord lets people type into any option. */
const LONGEST = 6_000;

/** The option longer than Discord allows after a slash; the other edges have no limit of their own. */
export const tooLong = ({ options: declared }: Command, options: Options): Option | undefined =>
  declared.find(({ name, maxLength = LONGEST }) => codePoints(String(options[name] ?? '')) > maxLength);

/** Throws a UserError for an option that is too long. */
export function checkLengths(command: Command, options: Options): void {
  const option = tooLong(command, options);
  if (!option) return;
  const { name, maxLength = LONGEST } = option;
  throw new UserError((wording) => wording.errors.tooLong(optionName(wording, command.name, name), maxLength));
}

/** An option of every slash command; a terminal accepts it too, though nobody else reads there. */
export const PRIVATE: Option = { name: 'private', flag: true };

/** Whether an answer is for one person alone: the person's choice, else the setting of the command. */
export function isPrivate(
  request: Request | null | Promise<Request>,
  privateCommands: readonly string[] = [],
): boolean {
  // A request that must be read first was written in public.
  if (!request || request instanceof Promise) return false;
  return readFlag(request.options, PRIVATE.name) ?? privateCommands.includes(request.command);
}
