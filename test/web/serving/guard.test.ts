import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { isOurs, secure } from '../../../src/web/serving/guard.ts';

const ours = (method: string, url: string, headers: IncomingMessage['headers']) =>
  isOurs({ method, url, headers, socket: { localPort: 8477 } } as IncomingMessage);
const host = '127.0.0.1:8477';

describe('isOurs', () => {
  it('lets anybody open the page at its own address', () => {
    expect(ours('GET', '/', { host, 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(ours('GET', '/', { host: 'localhost:8477' })).toBe(true);
    expect(ours('GET', '/read/a-68-652', { host, 'sec-fetch-site': 'cross-site' })).toBe(true);
  });

  it.each(['evil.example', 'evil.example:8477', '127.0.0.1:1', '127.0.0.1', undefined])(
    'refuses a name that was made to mean this machine: %s',
    (name) => {
      for (const path of ['/', '/read/a-68-652']) expect(ours('GET', path, name ? { host: name } : {})).toBe(false);
    },
  );

  it('takes what the page itself sends', () => {
    expect(ours('POST', '/act', { host, origin: `http://${host}` })).toBe(true);
    expect(ours('GET', '/events', { host, 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it.each([undefined, 'null', 'https://evil.example', 'http://127.0.0.1:1', 'http://localhost:8477'])(
    'refuses an act from the origin %s',
    (origin) => {
      expect(ours('POST', '/act', { host, ...(origin ? { origin } : {}) })).toBe(false);
    },
  );

  it('gives another site neither events nor files', () => {
    expect(ours('GET', '/events', { host, 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(ours('GET', '/attachments/1/2/a.csv', { host, 'sec-fetch-site': 'same-site' })).toBe(false);
  });
});

const app = new Hono();
app.use(secure);
app.get('/kept', (context) => context.body('', 200, { 'cache-control': 'no-cache' }));
app.get('/fails', () => {
  throw new Error('on purpose');
});
app.onError((_, context) => context.body('', 500));

it.each(['/fails', '/nothing'])('puts its headers on every answer: %s', async (path) => {
  const { headers } = await app.request(path);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(headers.has('strict-transport-security')).toBe(false);
});

it('leaves it to an answer how long it is kept', async () => {
  expect((await app.request('/kept')).headers.get('cache-control')).toBe('no-cache');
});

it('allows no script, style or markup but the page’s own', async () => {
  const policy = (await app.request('/nothing')).headers.get('content-security-policy');
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/u);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});
