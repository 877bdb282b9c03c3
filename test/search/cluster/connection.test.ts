import { afterEach, describe, expect, test } from 'vitest';
import { ClusterFault } from '../../../src/search/cluster/clusterFault.ts';
import { type ConnectionSettings, insisting, openConnection } from '../../../src/search/cluster/connection.ts';
import { type AnsweringServer, answeringServer } from './answeringServer.ts';

const opened: AnsweringServer[] = [];
const server = async (...given: Parameters<typeof answeringServer>) => {
  const made = await answeringServer(...given);
  opened.push(made);
  return made;
};
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const ask = async (settings: ConnectionSettings, timeoutMs = 2_000) => {
  const connection = openConnection(settings);
  try {
    return await connection.ask<{ name: string }>({ method: 'GET', path: '/', timeoutMs });
  } catch (error) {
    return (error as ClusterFault).kind;
  } finally {
    await connection.close();
  }
};

describe('a connection', () => {
  test('sends user and password', async () => {
    const { url, asked } = await server(() => ({ body: { name: 'n1' } }));
    expect(await ask({ nodes: [url], user: 'bot', password: 'secret' })).toEqual({ name: 'n1' });
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('bot:secret').toString('base64')}`);
  });

  test('takes user and password from the address, too', async () => {
    const { url, asked } = await server(() => ({ body: { name: 'n1' } }));
    await ask({ nodes: [url.replace('//', '//bot:secret@')] });
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('bot:secret').toString('base64')}`);
  });

  test('a wrong password is refused at once', async () => {
    const { url, asked } = await server(() => ({ status: 401, body: 'Unauthorized' }));
    expect(await ask({ nodes: [url] })).toBe('refused');
    expect(asked).toHaveLength(1);
  });

  test('a node that is gone is passed over for another', async () => {
    const gone = await answeringServer(() => null);
    await gone.close();
    const { url } = await server(() => ({ body: { name: 'n2' } }));
    expect(await ask({ nodes: [gone.url, url] })).toEqual({ name: 'n2' });
  });

  test('a node that is slow is passed over for another', async () => {
    const slow = await server(() => null);
    const { url } = await server(() => ({ body: { name: 'n2' } }));
    expect(await ask({ nodes: [slow.url, url] }, 100)).toEqual({ name: 'n2' });
  });

  test('what may pass is tried three times', async () => {
    const { url, asked } = await server((_, count) =>
      count < 3 ? { status: 503, body: {} } : { body: { name: 'n1' } },
    );
    expect(await ask({ nodes: [url] })).toEqual({ name: 'n1' });
    expect(asked).toHaveLength(3);
  });

  test('where no node answers, that is told', async () => {
    const gone = await answeringServer(() => null);
    await gone.close();
    expect(await ask({ nodes: [gone.url] })).toBe('unreachable');
  });

  test('a certificate file that is not there is told by its setting', () => {
    expect(() => openConnection({ nodes: ['https://127.0.0.1:1'], ca: '/nowhere/ca.pem' })).toThrow(
      /^SEARCH_CA names/u,
    );
  });
});

test('insisting tries again only what may pass', async () => {
  let count = 0;
  const failing = (kind: 'busy' | 'failed') => async () => {
    count += 1;
    throw new ClusterFault(kind, '');
  };
  await expect(insisting(failing('busy'), [1, 1])).rejects.toThrow(ClusterFault);
  expect(count).toBe(3);
  await expect(insisting(failing('failed'), [1, 1])).rejects.toThrow(ClusterFault);
  expect(count).toBe(4);
});
