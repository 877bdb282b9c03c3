import { scriptOf } from '../../text/script.ts';

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
