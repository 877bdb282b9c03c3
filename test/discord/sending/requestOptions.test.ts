import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, HTTPError, RateLimitError, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestOptions } from '../../../src/discord/sending/requestOptions.ts';
import { openLog } from '../../../src/log/log.ts';

type Respond = (response: ServerResponse) => void;

const ok: Respond = (response) => response.setHeader('content-type', 'application/json').end('{"id":"7"}');
const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (response) =>
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"message":"x","code":1}');
const cut: Respond = (response) => {
  response.writeHead(200, { 'content-length': '10' }).write('{"id"');
  setTimeout(() => response.destroy(), 10);
};

let server: Server;
let rest: REST;
let requests: IncomingMessage[];
let answers: Respond[];
let lines: { msg: string; level: number }[];
beforeEach(async () => {
  [requests, answers, lines] = [[], [], []];
  server = createServer((request, response) => {
    requests.push(request);
    request.resume().on('end', () => (answers.shift() ?? ok)(response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  rest = new REST(requestOptions(api, openLog('info', { write: (line) => void lines.push(JSON.parse(line)) })));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const TOKEN = 'x'.repeat(80);
const EDIT = `/webhooks/123456789012345678/${TOKEN}/messages/@original` as const;
const FOLLOW_UP = `/webhooks/123456789012345678/${TOKEN}` as const;
const FIRST = `/interactions/123456789012345678/${TOKEN}/callback` as const;
const edit = () => rest.patch(EDIT, { auth: false, body: {} });
const followUp = () => rest.post(FOLLOW_UP, { auth: false, body: {} });
const respond = () => rest.post(FIRST, { auth: false, body: {} });

describe('a request', () => {
  test('that succeeds is made once, and nothing is said', async () => {
    expect(await edit()).toEqual({ id: '7' });
    expect([requests.length, lines]).toEqual([1, []]);
  });

  test('that Discord refuses is made once', async () => {
    answers.push(status(404));
    await expect(edit()).rejects.toBeInstanceOf(DiscordAPIError);
    expect([requests.length, lines]).toEqual([1, []]);
  });

  test('that fails for a moment is made again, which is one line', async () => {
    answers.push(status(500), cut, status(502));
    expect(await edit()).toEqual({ id: '7' });
    expect(lines).toMatchObject([{ level: 40, attempts: 4 }]);
  });

  test('that carries files carries them again', async () => {
    answers.push(status(500));
    await rest.patch(EDIT, { auth: false, body: {}, files: [{ name: 'a.txt', data: Buffer.from('lighthouse') }] });
    const [first, second] = requests.map(({ headers }) => Number(headers['content-length']));
    expect(second).toBe(first);
    expect(second).toBeGreaterThan(100);
  });

  test('that adds a message is made again only where it was surely not carried out', async () => {
    answers.push(status(503));
    await followUp();
    expect(requests).toHaveLength(2);
    answers.push(cut);
    await expect(followUp()).rejects.toThrow();
    expect(requests).toHaveLength(3);
  });

  test('that is a first response is given up while Discord would still take one', async () => {
    answers.push(...Array.from({ length: 20 }, () => status(500)));
    const began = performance.now();
    await expect(respond()).rejects.toBeInstanceOf(HTTPError);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(requests.length).toBeGreaterThan(3);
    expect(lines).toEqual([]);
  });
});

describe('a limit', () => {
  test('that is short is waited out, which is one line', async () => {
    answers.push(status(429, { 'retry-after': '0.1' }));
    await respond();
    expect(lines).toMatchObject([{ msg: 'Discord limits requests: one waits', seconds: 0.1 }]);
  });

  test.each([
    ['a first response', respond, '2'],
    ['an edit', edit, '3600'],
  ])('that is too long for %s is refused at once', async (_, request, seconds) => {
    answers.push(status(429, { 'retry-after': seconds }));
    await expect(request()).rejects.toBeInstanceOf(RateLimitError);
    expect([requests.length, lines]).toEqual([1, []]);
  });
});
