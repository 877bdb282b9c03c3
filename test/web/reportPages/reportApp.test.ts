import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportApp } from '../../../src/web/reportPages/reportApp.ts';
import { listen, type Web } from '../../../src/web/serving/listen.ts';
import { REPORT } from '../../corpus.ts';

let web: Web;

beforeAll(async () => {
  web = await listen(reportApp([REPORT.document]), '127.0.0.1', 0);
});
afterAll(() => web.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(web.url + path, { headers, method, redirect: 'manual' });

describe('a report', () => {
  it('is found by its symbol, whatever stands behind a question mark', async () => {
    for (const path of ['/read/a-68-652', '/read/a-68-652?from=discord']) {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('id="p93"');
    }
  });

  it('is sent once, and then only if it has changed', async () => {
    const first = await get('/read/a-68-652');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get('/read/a-68-652', { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get('/read/a-68-652', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('can be asked about without being sent', async () => {
    const response = await get('/read/a-68-652', {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(50_000);
  });
});

describe('everything else', () => {
  it.each(['/read/a-68-653', '/read/a-68-652/', '/read/A/68/652', '/read/__proto__', '/x', '/read/%2e%2e/main.ts'])(
    'is nothing: %s',
    async (path) => {
      const response = await get(path, { 'accept-language': 'zh-TW,zh;q=0.9,en;q=0.8' });
      expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
      expect(await response.text()).toContain('這個位址沒有報告');
    },
  );

  it.each([
    '//evil.example',
    '/read/../../etc/passwd',
    '/read/<script>alert(1)</script>',
    '*',
    'http://evil.example/read/a-68-652',
  ])('is nothing as it stands, too: %j', async (path) => {
    const { port } = new URL(web.url);
    const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve([response.statusCode, text]));
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(404);
    expect(body).not.toContain('script');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not to be changed: %s', async (method) => {
    const response = await get('/read/a-68-652', {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('leads to the list of what is held', async () => {
    for (const path of ['/', '/read']) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, 'read/']);
    }
    const list = await get('/read/', { 'accept-language': 'en-GB,en;q=0.5' });
    expect([list.status, await list.text()]).toEqual([200, expect.stringContaining('Reports held')]);
  });
});
