import { Client } from '@opensearch-project/opensearch';
import { afterEach, expect, test } from 'vitest';
import { answeringNodes } from '../../../src/search/cluster/answeringNodes.ts';
import { answeringServer } from './answeringServer.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

/** A cluster of which so many nodes do not answer. */
async function clusterWith(failed: number, status = 200) {
  const server = await answeringServer(() => ({
    status,
    body: { _nodes: { total: 3, failed }, nodes: { one: { name: 'n1' }, two: { name: 'n2' } } },
  }));
  const client = new Client({ node: server.url, maxRetries: 0 });
  closers.push(server.close, () => client.close());
  let clock = 0;
  const answering = answeringNodes(client, () => clock);
  return { ...answering, asked: server.asked, after: (ms: number) => (clock += ms) };
}

test('nothing is preferred before a node has failed to answer', async () => {
  const { preference } = await clusterWith(1);
  expect(preference()).toEqual({});
});

test('the nodes that answer are preferred for half a minute', async () => {
  const { find, preference, after } = await clusterWith(1);
  await find();
  expect(preference()).toEqual({ preference: '_prefer_nodes:one,two' });
  after(29_000);
  expect(preference()).toEqual({ preference: '_prefer_nodes:one,two' });
  after(2_000);
  expect(preference()).toEqual({});
});

test('where all answer, the cluster was only slow', async () => {
  const { find, preference } = await clusterWith(0);
  await find();
  expect(preference()).toEqual({});
});

test('many who wait ask once', async () => {
  const { find, asked } = await clusterWith(1);
  await Promise.all([find(), find(), find()]);
  expect(asked.map(({ path }) => path.split('?')[0])).toEqual(['/_nodes/http']);
});

test('a cluster that does not tell is asked as before', async () => {
  const { find, preference } = await clusterWith(1, 500);
  await find();
  expect(preference()).toEqual({});
});
