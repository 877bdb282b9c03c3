import type { OptionWording } from './commands/commandWording.ts';
import { enUS } from './enUS.ts';
import { type Wording, zhCN } from './zhCN.ts';
import { zhTW } from './zhTW.ts';

/** Every language the bot speaks, by Discord's locale; zh-CN and zh-TW have no fallback to each other there. */
export const WORDINGS: Readonly<Record<string, Wording>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** What an option is called; `private` is the same for every command. */
export const optionWording = (wording: Wording, command: string, option: string): OptionWording | undefined =>
  wording.commands[command]?.options[option] ?? (option === 'private' ? wording.sharing.option : undefined);

/** The words for the first locale that the bot speaks: the person's own, then the server's; else English. */
export function wordingFor(...locales: readonly (string | null | undefined)[]): Wording {
  const known = locales.find((locale) => locale && (Object.hasOwn(WORDINGS, locale) || locale === 'en-GB'));
  return WORDINGS[known ?? 'en-US'] ?? enUS;
}
