import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zhTW } from '../../src/presentation/wording/zhTW.ts';
import type { Channel } from '../../src/web/channel.ts';
import { openWeb } from '../../src/web/server.ts';
import { library } from '../library.ts';
import { statusOf } from './asWritten.ts';
import { type PretendChannel, pretendChannel } from './pretendChannel.ts';

let channel: PretendChannel;

beforeAll(async () => {
  const act = async ({ act }: { act: string }) => {
    if (act === 'press') throw new Error('The message is gone.');
    return {};
  };
  channel = await pretendChannel({ commands: [{ name: 'ask' }], act });
});
afterAll(() => channel.web.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(channel.web.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: channel.web.url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const say = { locale: 'zh-TW', act: { act: 'say', content: '問' } };

describe('the page', () => {
  it('is served with its policy, on 127.0.0.1 alone', async () => {
    const response = await fetch(channel.web.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(channel.web.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  });

  it('is not found under the path of another file', async () => {
    expect((await fetch(`${channel.web.url}/../server.ts`)).status).toBe(404);
    expect((await fetch(`${channel.web.url}/main.ts`)).status).toBe(404);
  });

  it('is refused to a name that was made to mean this machine', async () => {
    const status = await new Promise((resolve) =>
      request(channel.web.url, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end(),
    );
    expect(status).toBe(403);
  });
});

describe('whoever reads', () => {
  const read = (path: string) => fetch(channel.web.url + path, { headers: { accept: 'text/html' } });

  it('finds the list of reports with and without the slash behind it', async () => {
    for (const path of ['/read', '/read/']) {
      const response = await read(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('A/68/652');
    }
  });

  it('is told on a page that there is nothing', async () => {
    const response = await read('/nope');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('href="read/"');
  });
});

describe('a report', () => {
  it('is read beside the channel, from a link elsewhere as well', async () => {
    const response = await fetch(`${channel.web.url}/read/a-68-652`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('id="p15"');
  });

  it('that is not held is not found', async () => {
    const response = await fetch(`${channel.web.url}/read/a-68-653`, { headers: { 'accept-language': 'zh-CN' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('这个地址没有报告');
  });
});

const held = await library();

it('lets whoever asks wait for a channel that is not there yet, and for nothing else', async () => {
  let show = (_: Channel) => {};
  const awaited = new Promise<Channel>((resolve) => {
    show = resolve;
  });
  const web = await openWeb(() => held, awaited, 0);
  expect((await fetch(web.url)).status).toBe(200);
  const events = fetch(`${web.url}/events`);
  show({ commands: () => [{ name: 'late' }], messages: () => [], observe: () => () => {} } as unknown as Channel);
  const first = await (await events).body?.pipeThrough(new TextDecoderStream()).getReader().read();
  expect(first?.value).toContain('"name":"late"');
  await web.close();
});

describe('acts', () => {
  it('are done in the language of the page', async () => {
    expect((await post('/act', say)).status).toBe(200);
    expect(channel.acts.at(-1)).toEqual({ act: 'say', content: '問', locale: 'zh-TW' });
  });

  it('of another site are refused', async () => {
    expect((await post('/act', say, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/act', say, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it.each(['{', '{}', JSON.stringify({ ...say, locale: 'xx' })])('that are none are refused: %s', async (body) => {
    expect((await post('/act', body)).status).toBe(400);
  });

  it('that are too long are refused', async () => {
    expect((await post('/act', { ...say, act: { act: 'say', content: 'x'.repeat(200_000) } })).status).toBe(413);
  });

  it('that fail say why', async () => {
    const response = await post('/act', { locale: 'en-US', act: { act: 'press', message: '1', control: 'a' } });
    expect([response.status, await response.json()]).toEqual([409, { error: 'The message is gone.' }]);
  });
});

it('hands over the choices while an option is typed', async () => {
  const typing = { command: 'mission', options: { name: '马' }, focused: 'name' };
  const response = await post('/complete', { locale: 'zh-CN', typing });
  expect(await response.json()).toEqual([{ name: '马?', value: 'completed' }]);
});

it('hands over files to be saved, and nothing for those that are gone', async () => {
  const file = await fetch(`${channel.web.url}/attachments/1/2/a.svg`);
  expect(file.headers.get('content-disposition')).toBe('attachment');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${channel.web.url}/attachments/1/2/b.csv`)).status).toBe(404);
});

it('streams first all there is, then what happens', async () => {
  const response = await fetch(`${channel.web.url}/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => JSON.parse((await reader?.read())?.value?.replace('data: ', '') ?? 'null');
  const welcome = await next();
  expect(welcome).toMatchObject({ type: 'welcome', commands: [{ name: 'ask' }], messages: [] });
  expect(welcome.words['zh-TW']).toEqual(zhTW.web);
  channel.emit({ type: 'deleted', message: { id: '7' } });
  expect(await next()).toEqual({ type: 'deleted', message: { id: '7' } });
  await reader?.cancel();
});

it('cannot be opened twice on one port', async () => {
  const port = Number(new URL(channel.web.url).port);
  await expect(openWeb(() => held, {} as never, port)).rejects.toThrow('EADDRINUSE');
});

describe('a file of the channel', () => {
  it.each([
    '/attachments/%2e%2e/api/v10/users/@me',
    '/attachments/1/2/%2e%2e',
    '/attachments/1/%2E./api/gateway',
    '/attachments/1/2/..%5c..%5capi',
    '/attachments/../api/gateway',
    '/attachments/1/2/a/b',
    '/attachments/1/2/',
  ])('%s is none, and asked of nobody', async (path) => {
    const asked: string[] = [];
    const file = async (path: string) => {
      asked.push(path);
      return new Response('secret');
    };
    const { web } = await pretendChannel({ file });
    expect([await statusOf(web.url, path), asked]).toEqual([404, []]);
    await web.close();
  });

  it('is handed on, whatever its name', async () => {
    const { web } = await pretendChannel({ file: async (path) => new Response(path) });
    const response = await fetch(`${web.url}/attachments/1/2/%E5%9B%BE.v2..png`);
    expect([response.status, await response.text()]).toEqual([200, '/attachments/1/2/%E5%9B%BE.v2..png']);
    await web.close();
  });
});

describe('what is asked of the channel', () => {
  it('is bounded: a long message is refused in a sentence, in the language of the page', async () => {
    const long = { ...say, act: { act: 'say', content: '問'.repeat(4_001) } };
    const response = await post('/act', long);
    expect([response.status, await response.json()]).toEqual([413, { error: zhTW.web.tooLong }]);
    expect((await post('/act', { ...say, act: { act: 'say', content: '問'.repeat(4_000) } })).status).toBe(200);
  });

  it('is told to so many windows, and again to another when one is closed', async () => {
    const { web } = await pretendChannel();
    const windows = Array.from({ length: 20 }, () => new AbortController());
    for (const { signal } of windows) expect((await fetch(`${web.url}/events`, { signal })).status).toBe(200);
    expect((await fetch(`${web.url}/events`)).status).toBe(503);
    windows[0]?.abort();
    await expect.poll(async () => (await fetch(`${web.url}/events`)).status).toBe(200);
    await web.close();
  });
});
