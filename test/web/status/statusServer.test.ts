import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { METRICS_TYPE } from '../../../src/metrics/registry.ts';
import type { Web } from '../../../src/web/serving/listen.ts';
import { openStatusServer } from '../../../src/web/status/statusServer.ts';

const status = { unhealthy: null as string | null, notReady: null as string | null };
let web: Web;

beforeAll(async () => {
  web = await openStatusServer(
    {
      unhealthy: () => status.unhealthy,
      notReady: () => status.notReady,
      metrics: async () => 'pilcrow_documents 1\n',
      type: METRICS_TYPE,
    },
    '127.0.0.1',
    0,
  );
});

afterAll(() => web.close());

const get = async (path: string, method = 'GET') => {
  const answer = await fetch(`${web.url}${path}`, { method });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe('a status server', () => {
  test('says that all is well', async () => {
    for (const path of ['/healthz', '/readyz']) expect(await get(path)).toMatchObject({ status: 200, text: 'ok\n' });
  });

  test('says what is wrong, in one sentence', async () => {
    status.notReady = 'The library is not open yet.';
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'The library is not open yet.\n' });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    status.unhealthy = 'Discord closed the connection for good.';
    expect(await get('/healthz')).toMatchObject({ status: 503, text: 'Discord closed the connection for good.\n' });
  });

  test('has the numbers as Prometheus wants them', async () => {
    const { text, headers } = await get('/metrics');
    expect([text, headers.get('content-type')]).toEqual(['pilcrow_documents 1\n', METRICS_TYPE]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('answers HEAD without a body', async () => {
    expect(await get('/metrics', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { status, headers } = await get('/metrics', method);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/', method)).status).toBe(404);
  });

  test.each(['/', '/metrics/', '/healthz/../metrics/x', '/%00', '/metricsx', '/readyz?x=../../etc/passwd%00/'])(
    'has nothing else: %s',
    async (path) => {
      const { status: code, text } = await get(path);
      expect([code, text]).toEqual(
        path.includes('?') ? [503, `${status.notReady}\n`] : [404, 'There is nothing here.\n'],
      );
    },
  );

  test('answers a target that is no address', async () => {
    const code = await new Promise((resolve) =>
      request(web.url, { path: '*', method: 'OPTIONS' }, (answer) => resolve(answer.statusCode)).end(),
    );
    expect(code).toBe(404);
  });
});
