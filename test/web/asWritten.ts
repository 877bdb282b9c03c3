import { request } from 'node:http';

/** What a path is answered as it is written: `fetch` would take two points out. */
export function statusOf(url: string, path: string): Promise<number | undefined> {
  const { port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject);
    asked.end();
  });
}
