import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/log/log.ts';
import { wordingFor } from '../../src/presentation/wording/wording.ts';
import { clusterLibrary } from '../../src/search/cluster/clusterLibrary.ts';
import { openDigests } from '../../src/search/cluster/digests.ts';
import { inverseFrequency } from '../../src/search/engine/inverseFrequency.ts';
import type { Library } from '../../src/search/library.ts';
import { askLine } from '../../src/terminal/ask.ts';
import { toText } from '../../src/terminal/print.ts';
import { openReportPages } from '../../src/web/reportPages/reportApp.ts';
import { manyDocuments } from './manyDocuments.ts';
import { knownOf, openPushed } from './opened.ts';

/** The title and three paragraphs of each document. */
const PASSAGES = 70 * 4;
const wording = wordingFor('zh-CN');

describe('a library of 70 documents in a cluster', () => {
  const directory = manyDocuments(70, 55);
  const folder = join(mkdtempSync(join(tmpdir(), 'pilcrow-digests-')), 'cluster');
  let opened: Awaited<ReturnType<typeof openPushed>>;
  let library: Library;

  beforeAll(async () => {
    opened = await openPushed(directory);
    const known = await knownOf(opened);
    const onFault = (error: unknown) => {
      throw error;
    };
    const { connection, gazetteer } = opened;
    const digests = openDigests(connection, { folder, gazetteer, onFault, settlesForLess: false });
    library = await clusterLibrary({
      ...known,
      isWhole: true,
      meaning: null,
      digests,
      reader: null,
      instead: async () => null,
    });
  });
  afterAll(async () => {
    await opened.connection.close();
    rmSync(directory, { recursive: true });
  });

  const gather = async (...said: string[]) => (await library.gather?.(said)) as Library;
  const shown = async (line: string): Promise<string> =>
    toText((await askLine(line, library, wording, openLog('silent'))).reply.message, { colour: false });

  test('it knows all documents, the newest first, and has the newest in memory', () => {
    expect(library.documents).toHaveLength(70);
    expect(library.documents[0]?.info.symbol).toBe('A/70/1');
    expect(library.unread.size).toBe(67);
    expect(library.passages.length).toBeLessThan(20);
  });

  test('requests that need the same documents share a library', async () => {
    expect(await gather('A/5/1')).toBe(await gather('A/5/1'));
    expect(await gather('A/5/1')).not.toBe(await gather('A/6/1'));
  });

  test('a word is known from all documents, not only those in memory', async () => {
    const gathered = await gather('A/5/1 守塔人 麦哲伦');
    const known = [...gathered.analysis.words('守塔人')];
    const unknown = [...gathered.analysis.words('麦哲伦')];
    expect(known.every(gathered.isKnown)).toBe(true);
    expect(unknown.some(gathered.isKnown)).toBe(false);
    // 70 of 280 passages hold it, of those in memory another share.
    expect(Math.min(...known.map(gathered.weight))).toBeCloseTo(inverseFrequency(70, PASSAGES), 9);
  });

  test('an ordinal is looked up in all documents, too', async () => {
    const gathered = await gather('第41轮检修和第99轮检修');
    expect([gathered.isNumbered('41轮'), gathered.isNumbered('99轮')]).toEqual([true, false]);
  });

  test('the engine finds what no document in memory holds', async () => {
    const hits = await library.engine.query({ text: '1904年共有灯塔104座', limit: 3 });
    expect(hits[0]?.passage.paragraph.document.symbol).toBe('A/5/1');
    expect(library.unread.has(hits[0]?.passage.paragraph.document as never)).toBe(true);
  });

  test.each([
    ['/paragraph A/5/1:1', '1904 年共有灯塔 104 座', '1904年共有灯塔104座'],
    ['1904年共有灯塔多少座？', '104', '104'],
    ['/search 每33天换班', '33', '33'],
  ])('%s is answered', async (line, ...said) => {
    const text = await shown(line);
    expect(said.some((each) => text.includes(each))).toBe(true);
    expect(text).not.toContain(wording.choosing.partly);
  });

  test.each(['/mission 马里', '/figures', '/timeline'])(
    '%s, which reads what is in memory, tells that this is not all',
    async (line) => {
      expect(await shown(line)).toContain(wording.choosing.partly);
    },
  );

  test('the page of a document that was not in memory is served', async () => {
    const web = await openReportPages(() => library, '127.0.0.1', 0);
    const pageOf = async (path: string) => {
      const response = await fetch(`${web.url}/read/${path}`);
      return { status: response.status, text: await response.text() };
    };
    const [page, unknown, found] = await Promise.all(['a-007-1', 'a-999-1', 'search?q=1909'].map(pageOf));
    await web.close();
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('107') });
    expect(unknown?.status).toBe(404);
    expect(found).toMatchObject({ status: 200, text: expect.stringContaining('A/10/1') });
  });

  test('a list of one chosen document lacks nothing', async () => {
    expect(await shown('/figures document:A/5/1')).not.toContain(wording.choosing.partly);
  });
});
