import type { App, Words } from './app/app.ts';
import { switchTheme } from './app/settings.ts';
import { h } from './dom/dom.ts';

export function createHeader(
  app: App,
  languages: Readonly<Record<string, Words>>,
  switchLanguage: (locale: string) => void,
): { element: HTMLElement; redraw: () => void } {
  const select = h(
    'select.languages',
    { change: () => switchLanguage(select.value) },
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
