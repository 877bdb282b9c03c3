import { expect, test } from 'vitest';
import { answeringNodes } from '../../../src/search/cluster/answeringNodes.ts';

/** A cluster of which so many nodes do not answer; null: it says nothing. */
function clusterWith(failed: number | null) {
  const asked: string[] = [];
  let clock = 0;
  const get = async (path: string) => {
    asked.push(path);
    if (failed === null) throw new Error('no answer');
    return { _nodes: { total: 3, failed }, nodes: { one: { name: 'n1' }, two: { name: 'n2' } } };
  };
  return { ...answeringNodes(get, () => clock), asked, after: (ms: number) => (clock += ms) };
}

test('nothing is preferred before a node has failed to answer', async () => {
  const { preference } = clusterWith(1);
  expect(preference()).toEqual({});
});

test('the nodes that answer are preferred for half a minute', async () => {
  const { find, preference, after } = clusterWith(1);
  await find();
  expect(preference()).toEqual({ preference: '_prefer_nodes:one,two' });
  after(29_000);
  expect(preference()).toEqual({ preference: '_prefer_nodes:one,two' });
  after(2_000);
  expect(preference()).toEqual({});
});

test('where all answer, the cluster was only slow', async () => {
  const { find, preference } = clusterWith(0);
  await find();
  expect(preference()).toEqual({});
});

test('many who wait ask once', async () => {
  const { find, asked } = clusterWith(1);
  await Promise.all([find(), find(), find()]);
  expect(asked).toEqual(['/_nodes/http']);
});

test('a cluster that does not tell is asked as before', async () => {
  const { find, preference } = clusterWith(null);
  await find();
  expect(preference()).toEqual({});
});
