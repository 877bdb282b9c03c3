import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runApart } from '../../src/thread/apart.ts';
import { LimitError } from '../../src/thread/limits.ts';
import { pipe } from './unreliable.ts';

const SERVE = new URL('../../src/thread/apart.ts', import.meta.url).href;
const LIMITS = { seconds: 60, megabytes: 256 };

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** A file that does this with its task. */
function thread(name: string, work: string): URL {
  const file = join(directory, `${name}.mts`);
  writeFileSync(file, `import { serveApart } from '${SERVE}';\nawait serveApart(async (task: any) => { ${work} });\n`);
  return pathToFileURL(file);
}

test('a task is done on a thread of its own', async () => {
  expect(await runApart(thread('double', 'return task * 2;'), 21, LIMITS)).toBe(42);
});

test('its error comes out', async () => {
  await expect(runApart(thread('fail', 'throw new RangeError("no " + task);'), 'luck', LIMITS)).rejects.toThrow(
    'no luck',
  );
});

test('a task without an end is killed when its time is over, and says so', async () => {
  const endless = runApart(thread('endless', 'for (;;);'), null, { ...LIMITS, seconds: 1 });
  await expect(endless).rejects.toThrow(new LimitError('takes more than 1 s'));
});

test('a task that nothing can kill is left, and ends when it comes back', async () => {
  const { path, release } = pipe();
  const listening = process.listenerCount('exit');
  const read = `const { readFileSync } = await import('node:fs'); return readFileSync(task, 'utf8');`;
  const stuck = runApart(thread('stuck', read), path, { ...LIMITS, seconds: 3 });
  await expect(stuck).rejects.toThrow(new LimitError('takes more than 3 s'));
  expect(process.listenerCount('exit')).toBe(listening + 1);
  release();
  await expect.poll(() => process.listenerCount('exit')).toBe(listening);
});

test('a task that takes too much memory is killed, and says so', async () => {
  const greedy = runApart(thread('greedy', 'const all = []; for (;;) all.push({ at: all.length });'), null, LIMITS);
  await expect(greedy).rejects.toThrow(new LimitError('takes more than 256 MB of memory'));
});

test('a thread that ends without a result is an error', async () => {
  await expect(runApart(thread('silent', 'process.exit(0);'), null, LIMITS)).rejects.toThrow('without a result');
});
