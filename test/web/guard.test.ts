import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isOurs, SECURITY_HEADERS, secure } from '../../src/web/guard.ts';

const ours = (method: string, url: string, headers: IncomingMessage['headers']) =>
  isOurs({ method, url, headers } as IncomingMessage, 8477);
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

it('puts its headers on every answer', () => {
  const headers = new Map<string, string>();
  secure({ setHeader: (name: string, value: string) => headers.set(name, value) } as unknown as ServerResponse);
  expect(Object.fromEntries(headers)).toEqual(SECURITY_HEADERS);
});

it('allows no script, style or markup but the page’s own', () => {
  const policy = SECURITY_HEADERS['content-security-policy'];
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/u);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});
