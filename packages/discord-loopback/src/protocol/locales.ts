/** The only keys of a translation: docs/reference, Locales, with `ar` and `he` of the official description. */
export const LOCALES: readonly string[] = (
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi ' +
  'zh-CN zh-TW'
).split(' ');
