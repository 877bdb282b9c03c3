import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { Query, SearchEngine } from '../../src/search/engine/engine.ts';
import { makeMeaning } from '../../src/search/meaning/meaning.ts';
import { encodeText } from '../../src/search/vectors/windowVectors.ts';
import { library } from '../library.ts';
import { contractTest } from './engineContract.ts';
import { sharedEncoder } from './sharedEncoder.ts';

contractTest('the embedded engine', embeddedEngine);

describe('with an encoder', () => {
  /** Enough paragraphs to choose from, few enough to encode in a second. */
  const FEW = 20;
  let engine: SearchEngine;
  let early: number;

  beforeAll(async () => {
    const { analysis, passages } = await library();
    const encoder = await sharedEncoder();
    const detail = { sentences: false, pieces: true };
    const meaning = makeMeaning(encoder, (texts) =>
      Promise.all(texts.map((text) => encodeText(encoder, text, detail))),
    );
    engine = embeddedEngine(analysis, meaning);
    await engine.index(passages.slice(0, FEW));
    early = (await engine.query({ text: '维和人员', limit: FEW })).length;
    await meaning.ready();
  });

  const query = (text: string, rest: Partial<Query> = {}) => engine.query({ text, limit: FEW, ...rest });

  test('words alone find until all vectors are there', () => {
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(FEW);
  });

  test('a question finds by meaning what none of its words stands in', async () => {
    const hits = await query('How many peacekeepers were killed?', { limit: 1 });
    expect(hits[0]?.passage.paragraph.id).toBe(11);
    expect(await query('How many peacekeepers were killed?', { by: 'words' })).toEqual([]);
  });

  test('the encoder reads what is meant, where that is told', async () => {
    const [hit] = await query('pknk', { meant: '有多少维和人员被杀' });
    expect(hit?.passage.paragraph.id).toBe(11);
  });

  test('any passage that passes the filter is a hit, best first', async () => {
    const hits = await query('维和人员', { filter: { section: '二' } });
    expect(hits.length).toBeGreaterThan(0);
    for (const { passage } of hits) expect(passage.paragraph.section?.numeral).toBe('二');
    expect(hits.every(({ score }, rank) => rank === 0 || score <= (hits[rank - 1]?.score as number))).toBe(true);
  });

  test.each([0, 1, 3])('a limit of %d gives the best so many', async (limit) => {
    const all = await query('维和人员的安全');
    expect((await query('维和人员的安全', { limit })).map(({ passage }) => passage)).toEqual(
      all.slice(0, limit).map(({ passage }) => passage),
    );
  });
});
