import type { App, Words } from './app/app.ts';
import { h } from './dom/dom.ts';

/** What the browser keeps for the next time. */
const KEPT = { locale: 'pilcrow.locale', theme: 'pilcrow.theme' } as const;

export function createHeader(
  app: App,
  languages: Readonly<Record<string, Words>>,
  switchLanguage: (locale: string) => void,
): { element: HTMLElement; redraw: () => void } {
  const keepLanguage = () => {
    write(KEPT.locale, select.value);
    switchLanguage(select.value);
  };
  const select = h(
    'select.languages',
    { change: keepLanguage },
    ...Object.entries(languages).map(([locale, { language }]) =>
      h('option', { value: locale, lang: locale }, language),
    ),
  );
  const theme = h('button.theme', { click: switchTheme }, '◐');
  const name = h('h1');
  const topic = h('p.topic');
  const redraw = () => {
    name.textContent = app.words.channel;
    topic.textContent = app.words.topic;
    select.value = app.locale;
    select.setAttribute('aria-label', app.words.languages);
    theme.setAttribute('aria-label', app.words.theme);
    theme.title = app.words.theme;
  };
  redraw();
  return { element: h('header.top', name, topic, select, theme), redraw };
}

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

/** Applies the theme set before. Without one the style sheet follows the system. */
export function applyTheme(): void {
  const kept = read(KEPT.theme);
  if (kept) document.documentElement.dataset.theme = kept;
}

function switchTheme(): void {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
  write(KEPT.theme, isDark ? 'light' : 'dark');
}
