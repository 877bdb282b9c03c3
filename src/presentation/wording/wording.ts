import type { OptionWording } from './commands/zhCN.ts';
import { enUS } from './enUS.ts';
import { type Wording, zhCN } from './zhCN.ts';
import { zhTW } from './zhTW.ts';

/** By Discord's locale; there zh-CN and zh-TW do not fall back to each other. */
export const WORDINGS: Readonly<Record<string, Wording>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** The words for `private` are the same for every command. */
export const optionWording = (wording: Wording, command: string, option: string): OptionWording | undefined =>
  wording.commands[command]?.options[option] ?? (option === 'private' ? wording.sharing.option : undefined);

/** The words for the first locale that the bot speaks (the person's, then the server's); else English. */
export function wordingFor(...locales: readonly (string | null | undefined)[]): Wording {
  const known = locales.find((locale) => locale && (Object.hasOwn(WORDINGS, locale) || locale === 'en-GB'));
  return WORDINGS[known ?? 'en-US'] ?? enUS;
}
