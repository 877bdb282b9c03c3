import type { Answered } from '../channel.ts';
import type { App, ServerEvent } from './app/app.ts';
import { createComposer } from './composer/composer.ts';
import { h } from './dom/dom.ts';
import { applyTheme, createHeader, preferredLocale } from './header.ts';
import { openForm } from './log/form.ts';
import { createLog } from './log/log.ts';

/** Duration of one typing sign (docs/resources/channel, Trigger Typing Indicator). */
const TYPING_MS = 10_000;

/** Builds the page from the server's first event; returns the listener for the later ones. */
function openChannel({ words, commands, messages }: Extract<ServerEvent, { type: 'welcome' }>) {
  let locale = preferredLocale(Object.keys(words));
  let registered = commands;
  let pending = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const activity = h('p.activity', { role: 'status' });
  const alert = h('p.alert', { role: 'alert' });

  const showActivity = () => {
    activity.textContent = pending > 0 || typing ? app.words.typing : '';
  };
  const stopTyping = () => {
    clearTimeout(typing);
    typing = undefined;
    showActivity();
  };
  const app: App = {
    get locale() {
      return locale;
    },
    get words() {
      return words[locale] as App['words'];
    },
    get commands() {
      return registered;
    },
    message: (id) => log.message(id),
    act: async (act) => {
      pending += 1;
      app.complain('');
      showActivity();
      // The server's sentences are not meant for the person.
      const answer: Answered | null = await post('/act', { act, locale }).catch(() => null);
      pending -= 1;
      showActivity();
      if (!answer) app.complain(app.words.failed);
      if (answer?.form) openForm(answer.form, app);
      return answer !== null;
    },
    complete: (typing) => post('/complete', { typing, locale }).catch(() => []),
    complain: (sentence) => {
      alert.textContent = sentence;
    },
    answer: (message) => composer.answer(message),
    edit: (message) => composer.edit(message),
  };
  const speak = () => {
    document.documentElement.lang = locale;
    document.title = app.words.title;
  };
  const log = createLog(app, (question) => {
    composer.drop();
    void app.act({ act: 'say', content: question });
  });
  const composer = createComposer(app);
  const header = createHeader(app, words, (next) => {
    locale = next;
    speak();
    header.redraw();
    log.redraw();
    composer.redraw();
    showActivity();
  });
  speak();
  log.redraw(messages);
  document.body.replaceChildren(header.element, h('main', log.element), h('footer', alert, activity, composer.element));
  composer.focus();

  return {
    hear: (event: ServerEvent) => {
      if (event.type === 'welcome') {
        app.complain('');
        registered = event.commands;
        log.redraw(event.messages);
      } else if (event.type === 'typing') {
        clearTimeout(typing);
        typing = setTimeout(stopTyping, TYPING_MS);
        showActivity();
      } else if (event.type === 'deleted') log.remove(event.message.id);
      else {
        if (event.message.author.bot) stopTyping();
        log.put(event.message);
      }
    },
    lose: () => app.complain(app.words.lost),
  };
}

/** Rejects with the server's sentence. */
async function post(path: '/act' | '/complete', body: object) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

applyTheme();
let channel: ReturnType<typeof openChannel> | undefined;
// The browser reconnects by itself.
const source = new EventSource('/events');
source.addEventListener('message', ({ data }) => {
  const event: ServerEvent = JSON.parse(data);
  if (channel) channel.hear(event);
  else if (event.type === 'welcome') {
    channel = openChannel(event);
    performance.mark('interactive');
  }
});
source.addEventListener('error', () => channel?.lose());
