import { expect, test } from 'vitest';
import { catalogueOf, type Entry, readCatalogue } from '../../../src/search/cluster/catalogue.ts';
import type { Searches } from '../../../src/search/cluster/searches.ts';
import { SEVERAL } from '../severalDocuments.ts';

const entries = SEVERAL.map(
  ({ info }): Entry => ({
    digest: `hash of ${info.id}`,
    document: { info, sections: [], paragraphs: [] },
    passages: 1,
  }),
);

test('documents come the newest first, with all languages of a work together', () => {
  const { entries: sorted, byWork, byId } = catalogueOf(entries);
  expect(sorted[0]?.document.info.symbol).toBe('A/78/902');
  expect(sorted.at(-1)?.document.info.id).toBe('lighthouse-convention');
  expect(byWork.get('A/77/901')?.map(({ document }) => document.info.language)).toEqual(['zh-Hans', 'en']);
  expect(byId.get('a-res-77-903')?.digest).toBe('hash of a-res-77-903');
});

test('of two versions of a document the later one counts', () => {
  const [first] = entries as [Entry];
  const { entries: kept, infos } = catalogueOf([...entries, { ...first, digest: 'later' }]);
  expect(kept).toHaveLength(entries.length);
  expect(kept.find(({ document }) => document.info === first.document.info)?.digest).toBe('later');
  expect(infos.size).toBe(entries.length);
});

test('a long list is read page by page', async () => {
  const [{ info }] = SEVERAL as [(typeof SEVERAL)[0]];
  const all = Array.from({ length: 4_500 }, (_, at) => ({ ...info, id: `a-${String(at).padStart(5, '0')}` }));
  const searches: Searches = {
    run: async <Source>(_: string, [body]: readonly object[]) => {
      const {
        size,
        search_after: [after],
      } = body as { size: number; search_after: readonly [string, number] };
      const hits = all.filter(({ id }) => id > after).slice(0, size);
      return [
        {
          hits: { hits: hits.map((each) => ({ _id: each.id, _source: { info: each } as Source, sort: [each.id, 1] })) },
        },
      ];
    },
  };
  const { byId } = await readCatalogue(searches, 'index');
  expect(byId.size).toBe(4_500);
});
