import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { inOneLanguage, wholeOf, within } from '../../src/search/within.ts';
import { severalDocuments } from './severalDocuments.ts';

let several: Library;
const held = (id: string) => several.documents.filter(({ info }) => info.id === id);
const idsOf = ({ documents }: Library) => documents.map(({ info }) => info.id);

beforeAll(async () => {
  several = await severalDocuments();
});

test('the newest document comes first, and one without a date last', () => {
  expect(idsOf(several)).toEqual(['a-78-902', 'a-res-77-903', 'a-77-901', 'a-77-901-en', 'lighthouse-convention']);
});

describe('a library of some documents', () => {
  test('has only their passages, figures and dated events', () => {
    const view = within(several, held('a-77-901'));
    const documents = [
      ...view.passages.map(({ paragraph }) => paragraph),
      ...[...view.figures, ...view.occasions].map(({ quote }) => quote.paragraph),
    ].map(({ document }) => document.id);
    expect(view.passages).toHaveLength(6);
    expect(new Set(documents)).toEqual(new Set(['a-77-901']));
  });

  test('knows no word of the others, and weighs its words among its own passages', () => {
    const view = within(several, held('lighthouse-convention'));
    expect([several.isKnown('批准书'), view.isKnown('批准书')]).toEqual([true, true]);
    expect([several.isKnown('渔业'), view.isKnown('渔业')]).toEqual([true, false]);
    expect(view.weight('渔业')).toBeGreaterThan(view.weight('灯塔'));
  });

  test('finds only in them, whatever else the filter says', async () => {
    const view = within(several, held('a-77-901'));
    const found = async (library: Library, filter = {}) =>
      (await library.engine.query({ text: '渔业部门', filter, limit: 9 })).map(({ passage }) => passage.id);
    expect(await found(several)).toContain('a-78-902#1');
    expect(await found(view)).toEqual(['a-77-901#2', 'a-77-901#1']);
    expect(await found(view, { section: '二' })).toEqual([]);
  });

  test('can be narrowed again, or looked out of', () => {
    const both = within(several, several.documents.slice(1, 3));
    const [one] = held('a-77-901');
    expect(idsOf(within(both, one ? [one] : []))).toEqual(['a-77-901']);
    expect(idsOf(within(both, held('a-78-902')))).toEqual(['a-78-902']);
    expect(wholeOf(both)).toBe(several);
    expect(wholeOf(several)).toBe(several);
  });

  test('is the library itself where all are meant, and made once', () => {
    expect(within(several, several.documents.toReversed())).toBe(several);
    expect(within(several, held('a-77-901'))).toBe(within(several, held('a-77-901')));
  });
});

describe('in one language', () => {
  test.each([
    ['zh-Hans', 'a-77-901'],
    ['zh-Hant', 'a-77-901'],
    ['en', 'a-77-901-en'],
  ] as const)('a reader of %s has each symbol once, and what is held in no other language', (language, id) => {
    const read = inOneLanguage(several, language);
    expect(idsOf(read)).toEqual(['a-78-902', 'a-res-77-903', id, 'lighthouse-convention']);
  });

  test('a library without twins stays itself', () => {
    const view = within(several, held('a-78-902'));
    expect(inOneLanguage(view, 'en')).toBe(view);
  });
});

describe('of documents that are not in memory', () => {
  const unread = () => held('a-78-902').map(({ info }) => info);
  const partly = (): Library => ({
    ...several,
    unread: new Set(unread()),
    isPartial: true,
    isKnown: (term) => term === '别处',
    weight: () => 7,
    isNumbered: (ordinal) => ordinal === '9次',
  });

  test('a view knows what the whole library knows of their words, and that it lacks them', () => {
    const view = within(partly(), [...held('a-78-902'), ...held('a-77-901')]);
    expect([view.isKnown('别处'), view.weight('别处'), view.isPartial]).toEqual([true, 7, true]);
    expect([view.isNumbered('9次'), view.isNumbered('8次')]).toEqual([true, false]);
    expect([...view.unread]).toEqual(unread());
  });

  test('a view of others knows nothing of them, and lacks nothing', () => {
    const view = within(partly(), held('a-77-901'));
    expect([view.isKnown('别处'), view.isPartial, view.unread.size]).toEqual([false, false, 0]);
    expect(view.isNumbered('9次')).toBe(false);
  });
});
