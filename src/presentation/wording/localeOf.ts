import { scriptOf } from '../../text/script.ts';

/**
 * The language that a person writes in, as a locale of Discord: from the first text that shows it. An acronym shows none, and 部署 is
 * written alike in both scripts, so it counts as Simplified only where nothing else shows more. Null where there is no sign of any.
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
