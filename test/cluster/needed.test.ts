import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neededBy } from '../../src/search/cluster/needed.ts';
import { manyDocuments } from './manyDocuments.ts';
import { knownOf, openPushed } from './opened.ts';

describe('of 70 documents a request needs', () => {
  const directory = manyDocuments(70, 55);
  let opened: Awaited<ReturnType<typeof openPushed>>;
  let known: Awaited<ReturnType<typeof knownOf>>;

  beforeAll(async () => {
    opened = await openPushed(directory);
    known = await knownOf(opened);
  });
  afterAll(async () => {
    await opened.connection.close();
    rmSync(directory, { recursive: true });
  });

  const needed = async (...said: string[]) => {
    const { entries, isPartial } = await neededBy(said, known);
    return { symbols: entries.map(({ document }) => document.info.symbol), isPartial };
  };

  test.each(['A/5/1', 'a-004-1', 'A/5/1:2', 'A/5/1:2:0-4,A/9/1:1:0-4', 'A/5/1 说了什么？', '第5年的灯塔'])(
    'the document that %s names',
    async (text) => {
      expect((await needed(text)).symbols).toContain('A/5/1');
    },
  );

  test('the newest of those that mention what is named, and it is told that there are more', async () => {
    const { symbols, isPartial } = await needed('马里');
    expect(symbols).toContain('A/55/1');
    expect(symbols.filter((symbol) => Number(symbol.split('/')[1]) <= 55).length).toBeGreaterThanOrEqual(40);
    expect(symbols.length).toBeLessThan(70);
    expect(isPartial).toBe(true);
  });

  test('the one that holds all the words, and nothing is lacking then', async () => {
    const { symbols, isPartial } = await needed('守塔人每33天换班');
    expect(symbols).toContain('A/32/1');
    expect(isPartial).toBe(false);
  });

  test('the newest where nothing is said, which are not all', async () => {
    const { symbols, isPartial } = await needed();
    expect(symbols.slice(0, 3)).toEqual(['A/70/1', 'A/69/1', 'A/68/1']);
    expect(isPartial).toBe(true);
  });

  test('that of each sentence of a long text', async () => {
    const texts = [7, 21, 48].map((at) => `${1900 + at}年共有灯塔${at + 100}座。`);
    const filling = '这句话与灯塔毫无关系，只是为了让全文更长一些，好让它被一句一句地查找。'.repeat(8);
    const { symbols } = await needed(texts.join(filling));
    expect(symbols).toEqual(expect.arrayContaining(['A/8/1', 'A/22/1', 'A/49/1']));
  });

  test('what is hostile, too, is only looked for', async () => {
    for (const text of ['\0', '__proto__', '"}}]', '@', ':,:', '年'.repeat(9_000)])
      expect((await needed(text)).symbols.length).toBeGreaterThan(0);
  });
});
