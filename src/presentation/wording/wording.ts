import { scriptOf } from '../../text/script.ts';
import type { OptionWording } from './commands/zhCN.ts';
import { enUS } from './enUS.ts';
import { type Wording, zhCN } from './zhCN.ts';
import { zhTW } from './zhTW.ts';

/** By Discord's locale; there zh-CN and zh-TW do not fall back to each other. */
export const WORDINGS: Readonly<Record<string, Wording>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** The words for `private` and `document` are the same for every command. */
export const optionWording = (wording: Wording, command: string, option: string): OptionWording | undefined =>
  wording.commands[command]?.options[option] ??
  { private: wording.sharing.option, document: wording.choosing.option }[option];

/** What people call an option. */
export const optionName = (wording: Wording, command: string, option: string): string =>
  optionWording(wording, command, option)?.name ?? option;

/** The words for the first locale that the bot speaks (the person's, then the server's); else English. */
export function wordingFor(...locales: readonly (string | null | undefined)[]): Wording {
  const known = locales.find((locale) => locale && (Object.hasOwn(WORDINGS, locale) || locale === 'en-GB'));
  return WORDINGS[known ?? 'en-US'] ?? enUS;
}

/**
 * Discord's locale of the first text that shows one, else null. Acronyms show none. 部署 is the same in both scripts, so
 * it counts as Simplified only if no text shows more.
 */
export function localeOf(...texts: readonly string[]): string | null {
  const [told] = texts.flatMap((text) => localeTold(text) ?? []);
  return told ?? (texts.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-CN' : null);
}

const LOCALES = { Hans: 'zh-CN', Hant: 'zh-TW' };

function localeTold(text: string): string | null {
  const script = scriptOf(text);
  if (script) return LOCALES[script];
  return /\p{Script=Han}/u.test(text) || !/\p{Ll}/u.test(text) ? null : 'en-US';
}

/** A person's mistake, told in one sentence of their language; any other error thrown is our bug. */
export class UserError extends Error {
  readonly sentence: (wording: Wording) => string;

  constructor(sentence: (wording: Wording) => string) {
    super('A message for the person');
    this.sentence = sentence;
  }
}
