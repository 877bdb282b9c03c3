import { scriptOf } from '../../text/script.ts';

/**
 * The language that people write in, by Discord's locale: the first of the texts that tells it. An acronym tells none, and
 * 部署 is written alike in both scripts. Null where nothing tells.
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
