const KEPT = { locale: 'pilcrow.locale', theme: 'pilcrow.theme' } as const;

/** The result, or null in a browser without storage: the page works there as well. */
function tried<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const read = (key: string): string | null => tried((storage) => storage.getItem(key));
const write = (key: string, value: string): void => void tried((storage) => storage.setItem(key, value));

/** The language set before; else the first browser language that the page has; else English. */
export function preferredLocale(locales: readonly string[]): string {
  const kept = read(KEPT.locale);
  if (kept && locales.includes(kept)) return kept;
  const wanted = navigator.languages.map((language) => {
    if (/^zh-(?:TW|HK|MO|Hant)/iu.test(language)) return 'zh-TW';
    if (/^zh/iu.test(language)) return 'zh-CN';
    return /^en/iu.test(language) ? 'en-US' : '';
  });
  return wanted.find((locale) => locales.includes(locale)) ?? 'en-US';
}

export const keepLocale = (locale: string): void => write(KEPT.locale, locale);

/** Applies the theme set before. Without one the style sheet follows the system. */
export function applyTheme(): void {
  const kept = read(KEPT.theme);
  if (kept) document.documentElement.dataset.theme = kept;
}

export function switchTheme(): void {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
  write(KEPT.theme, isDark ? 'light' : 'dark');
}
