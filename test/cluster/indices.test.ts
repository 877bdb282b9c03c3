import { afterAll, describe, expect, test } from 'vitest';
import { openConnection } from '../../src/search/cluster/connection.ts';
import { buildNames, checkMade, type Made, madeWith, readMade, swapIn } from '../../src/search/cluster/indices.ts';
import { createIndices } from '../../src/search/cluster/push/createIndices.ts';
import { NODES } from './nodes.ts';
import { clusterSettings } from './pushed.ts';

const madeOf = (makers: string, model: string | null, dimension: number | null): Made =>
  madeWith({ makers, model, dimension, isCloser: false, isTitled: false, shards: 1 });

describe('indices', () => {
  const connection = openConnection({ nodes: NODES });
  const { SEARCH_PREFIX: prefix } = clusterSettings();
  afterAll(() => connection.close());

  const build = async (made: Made) => {
    const names = await createIndices(connection, prefix, made, 1);
    await swapIn(connection, prefix, names);
    return names;
  };
  const isThere = async (index: string) =>
    !('error' in (await connection.ask<object>({ method: 'GET', path: `/${index}/_mapping`, ignore: [404] })));

  test('nothing is there before a push', async () => {
    expect(await readMade(connection, prefix)).toBeNull();
  });

  test('a new build takes the place of the old one, which stays for bots that still ask it; older ones go', async () => {
    const builds = ['one', 'two', 'three'].map((makers) => madeOf(makers, 'model', 4));
    const names = [];
    for (const made of builds) {
      names.push(await build(made));
      expect(await readMade(connection, prefix)).toEqual({ made, names: names.at(-1) });
    }
    expect(await Promise.all(names.map(({ passages }) => isThere(passages)))).toEqual([false, true, true]);
    expect(await Promise.all(names.map(({ documents }) => isThere(documents)))).toEqual([false, true, true]);
  });

  test('a build that is begun again has the same names, and stays as it is', async () => {
    const made = madeOf('three', 'model', 4);
    expect(await build(made)).toEqual(buildNames(prefix, made));
  });
});

test.each([
  ['the same model', { model: 'a', dimension: 4 }, null],
  ['another model', { model: 'b', dimension: 4 }, /vectors of a \(4\), questions would have those of b/u],
  ['another length', { model: 'a', dimension: 8 }, /questions would have those of a \(8\)/u],
  ['no encoder here, so that words alone count', null, null],
])('%s', (_, encoder, sentence) => {
  const check = () => checkMade(madeOf('x', 'a', 4), encoder);
  if (sentence) expect(check).toThrow(sentence);
  else expect(check).not.toThrow();
});

test('indices of another format are refused', () => {
  expect(() => checkMade({ ...madeOf('x', null, null), format: 99 }, null)).toThrow(/format 99/u);
});
