import type { Act, Choice, Typing } from '../../channel.ts';
import type { ServerEvent } from './app.ts';

/** Listens while the page is open. The browser reconnects by itself. */
export function listen(hear: (event: ServerEvent) => void, lose: () => void): void {
  const source = new EventSource('/events');
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  source.addEventListener('error', lose);
}

/** Rejects with the server's sentence. */
export const act = (act: Act, locale: string): Promise<unknown> => post('/act', { act, locale });

export const complete = (typing: Typing, locale: string): Promise<readonly Choice[]> =>
  post('/complete', { typing, locale }) as Promise<readonly Choice[]>;

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
