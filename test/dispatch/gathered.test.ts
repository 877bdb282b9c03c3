import { beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../../src/dispatch/gathered.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { markPartial } from '../../src/queue/queue.ts';
import { EngineUnavailable } from '../../src/search/engine/engine.ts';
import type { Library } from '../../src/search/library.ts';
import { exchanged } from '../command/exchange.ts';
import { library } from '../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const ask = { command: 'ask', options: { question: '2013年有多少维和人员被打死？' } };
const figures = { command: 'figures', options: {} };
const unavailable = async () => {
  throw new EngineUnavailable('No node answers.');
};
const broken = (more: Partial<Library> = {}): Library => ({
  ...opened,
  engine: { ...opened.engine, query: unavailable },
  ...more,
});

test('a request says its options and the document of its channel', () => {
  const request = { command: 'search', options: { words: '无人机', private: true, page: 2 } };
  expect(textsOf(request, { document: 'A/68/652' })).toEqual(['无人机', 'A/68/652']);
  expect(textsOf(null, {})).toEqual([]);
});

describe('a library whose documents are not all in memory', () => {
  test('is told what the request says, and the library that it gives answers', async () => {
    const said: (readonly string[])[] = [];
    const gather = async (texts: readonly string[]) => {
      said.push(texts);
      return opened;
    };
    const { reply, logged } = await exchanged(ask, {}, broken({ gather }));
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
    expect(said).toEqual([[ask.options.question]]);
    expect(logged).toEqual([]);
  });

  test.each(['gather', 'query'])('is replaced by the one that answers instead where its %s fails', async (part) => {
    const instead = async () => opened;
    const given = part === 'gather' ? { ...opened, gather: unavailable, instead } : broken({ instead });
    const { reply } = await exchanged(ask, {}, given);
    expect(reply?.answer).toMatchObject({ kind: 'quoted' });
  });

  test('says in a sentence that it cannot answer where nothing else does', async () => {
    const { words, reply, logged } = await exchanged(ask, {}, broken({ instead: async () => null }));
    expect(words).toBe(zhCN.errors.unsearchable);
    expect(reply?.answer).toBe('error');
    expect(logged).toHaveLength(1);
  });

  test('tells that it lacks documents where a list is made of those in memory, and not where the engine found it', async () => {
    const [document] = opened.documents;
    const lacking: Library = { ...opened, unread: new Set(document ? [document.info] : []), isPartial: true };
    expect((await exchanged(figures, {}, lacking)).words).toContain(zhCN.choosing.partly);
    expect((await exchanged(ask, {}, lacking)).words).not.toContain(zhCN.choosing.partly);
  });

  test('tells that shards were missing, whatever was asked, and keeps no such answer', async () => {
    let isMissing = true;
    const query: Library['engine']['query'] = (asked) => {
      if (isMissing) markPartial();
      return opened.engine.query(asked);
    };
    const lacking: Library = { ...opened, engine: { ...opened.engine, query } };
    expect((await exchanged(ask, {}, lacking)).words).toContain(zhCN.choosing.partly);
    isMissing = false;
    expect((await exchanged(ask, {}, lacking)).words).not.toContain(zhCN.choosing.partly);
  });
});
