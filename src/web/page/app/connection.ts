import type { ServerEvent } from './app.ts';

/** Listens while the page is open. The browser reconnects by itself. */
export function listen(hear: (event: ServerEvent) => void, lose: () => void): void {
  const source = new EventSource('/events');
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  source.addEventListener('error', lose);
}

/** Rejects with the server's sentence. */
export async function post(path: '/act' | '/complete', body: object) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
