import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type AttachedFile, withAttachedFile } from '../../../src/discord/interactions/attachedFile.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';

const MEGABYTE = 1024 * 1024;
const { adding } = enUS;

let server: Server | undefined;
let asked = 0;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked = 0;
});

/** A Discord that keeps one file; its address. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const fileAt = (url: string, size = 5): AttachedFile => ({ url, size });

/** The sentence with which a file is refused. */
async function refusal(file: AttachedFile, api?: string): Promise<string> {
  const error = await withAttachedFile(file, api, async (path) => `lent as ${path}`).catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error.sentence(enUS) : `a bug: ${String(error)}`;
}

test.each([
  ['A_68_652-ZH.docx', 'A_68_652-ZH.docx'],
  ['../../报告 (2).TXT', '报告-(2).TXT'],
  ['..', 'document'],
  ['a\0b:<c>.txt', 'a-b-c-.txt'],
  [`${'长'.repeat(300)}.txt`, `${'长'.repeat(56)}.txt`],
])('the file %j is lent as %s, and gone afterwards', async (name, plain) => {
  const origin = await serve((_, response) => response.end('hello'));
  const lent = await withAttachedFile(
    { url: `${origin}/1/${encodeURIComponent(name)}` },
    `${origin}/api`,
    async (path) => {
      expect(readFileSync(path, 'utf8')).toBe('hello');
      return path;
    },
  );
  expect(basename(lent)).toBe(plain);
  expect(existsSync(lent)).toBe(false);
});

test('it is gone, too, where whoever uses it fails', async () => {
  const origin = await serve((_, response) => response.end('hello'));
  let lent = '';
  const using = withAttachedFile(fileAt(`${origin}/x`), origin, async (path) => {
    lent = path;
    throw new Error('broken');
  });
  await expect(using).rejects.toThrow('broken');
  expect([lent === '', existsSync(lent)]).toEqual([false, false]);
});

test('nothing is fetched from any host but Discord’s', async () => {
  const origin = await serve((_, response) => response.end('hello'));
  const elsewhere = [
    `${origin}/x`,
    origin.replace('http://', 'http://cdn.discordapp.com@'),
    'http://cdn.discordapp.com/x',
    'https://cdn.discordapp.com.example.org/x',
    'https://cdn.discordapp.com:8443/x',
    'file:///etc/passwd',
    'no address',
  ];
  for (const url of elsewhere) expect(await refusal(fileAt(url)), url).toBe(adding.elsewhere);
  expect(await refusal(fileAt(`${origin}/x`), 'http://127.0.0.1:9/api')).toBe(adding.elsewhere);
  expect(asked).toBe(0);
});

test('a file that says it is too large is not fetched', async () => {
  const origin = await serve((_, response) => response.end('hello'));
  expect(await refusal(fileAt(origin, 25 * MEGABYTE + 1), origin)).toBe(adding.tooLarge(25));
  expect(asked).toBe(0);
});

test('one that is larger than it says is given up on the way', async () => {
  const chunk = Buffer.alloc(MEGABYTE);
  const origin = await serve((_, response) => {
    const more = (): void => void response.write(chunk, (error) => error || more());
    more();
  });
  expect(await refusal(fileAt(origin), origin)).toBe(adding.tooLarge(25));
});

test('no redirection is followed, and what cannot be had is told in a sentence', async () => {
  let origin = '';
  origin = await serve(({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { location: `${origin}/x` }).end();
    else response.writeHead(404).end('lost');
  });
  expect(await refusal(fileAt(`${origin}/moved`), origin)).toBe(adding.notDownloaded);
  expect(asked).toBe(1);
  expect(await refusal(fileAt(`${origin}/lost`), origin)).toBe(adding.notDownloaded);
  server?.close();
  expect(await refusal(fileAt('http://127.0.0.1:9/x'), 'http://127.0.0.1:9')).toBe(adding.notDownloaded);
});
