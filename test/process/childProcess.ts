import type { ChildProcess } from 'node:child_process';

/** How the process ended, and all that it and what it left behind said. */
export async function finished(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, text };
}

/** The address of the page that it says it serves. */
export const served = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk)) ?? [];
      if (found) resolve(found);
    });
  });
