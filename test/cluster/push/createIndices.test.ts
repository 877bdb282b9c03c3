import { afterAll, describe, expect, test } from 'vitest';
import type { ClusterFault } from '../../../src/search/cluster/clusterFault.ts';
import { openConnection } from '../../../src/search/cluster/connection.ts';
import { buildNames, madeWith } from '../../../src/search/cluster/indices.ts';
import { createIndices } from '../../../src/search/cluster/push/createIndices.ts';
import { NODES } from '../nodes.ts';
import { clusterSettings } from '../pushed.ts';

describe('the indices of a build', () => {
  const connection = openConnection({ nodes: NODES });
  const { SEARCH_PREFIX: prefix } = clusterSettings();
  const made = madeWith({
    makers: 'makers',
    model: 'model',
    dimension: 4,
    isCloser: false,
    isTitled: false,
    shards: 2,
  });
  const names = buildNames(prefix, made);
  afterAll(() => connection.close());

  const create = (replicas: number) => createIndices(connection, prefix, made, replicas);
  const settingsOf = async (name: string) => {
    type Reply = Record<string, { settings: { index: { number_of_shards: string; number_of_replicas: string } } }>;
    const reply = await connection.ask<Reply>({ method: 'GET', path: `/${name}/_settings` });
    const { number_of_shards: shards, number_of_replicas: replicas } = reply[name]?.settings.index ?? {};
    return { shards, replicas };
  };

  test('have as many shards and replicas as they are told', async () => {
    expect(await create(0)).toEqual(names);
    for (const name of Object.values(names)) expect(await settingsOf(name)).toEqual({ shards: '2', replicas: '0' });
  });

  test('get other replicas when they are made again', async () => {
    await create(1);
    for (const name of Object.values(names)) expect(await settingsOf(name)).toEqual({ shards: '2', replicas: '1' });
  });

  test('refuse a vector of another length', async () => {
    const fault = await connection
      .ask({ method: 'POST', path: `/${names.passages}/_doc`, body: { whole: [1, 2, 3] } })
      .catch((error: ClusterFault) => error.kind);
    expect(fault).toBe('failed');
  });
});
