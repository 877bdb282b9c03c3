import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentKey,
  documentsNamed,
  findDocuments,
  nearestDocuments,
  oneOfEach,
} from '../../src/report/documentsNamed.ts';
import { hostileText } from '../presentation/hostile.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

const idsOf = (documents: readonly (typeof SEVERAL)[number][]) => documents.map(({ info }) => info.id);
const BOTH = ['a-77-901', 'a-77-901-en'];

describe('a typed name', () => {
  test.each([
    ['a-77-901', ['a-77-901']],
    ['A/77/901', BOTH],
    ['ａ/77/901 ', BOTH],
    ['CONF/12', ['lighthouse-convention']],
    ['灯塔公约', ['lighthouse-convention']],
    ['燈塔公約', ['lighthouse-convention']],
    ['lighthouse convention', ['lighthouse-convention']],
    ['LC', ['lighthouse-convention']],
    ['公约', ['lighthouse-convention']],
    ['dengtagongyue', ['lighthouse-convention']],
    ['dtgy', ['lighthouse-convention']],
    ['77/901', BOTH],
    ['2023', ['a-78-902']],
    ['2022年', [...BOTH, 'a-res-77-903']],
    ['2022 报告', BOTH],
    ['决议 2022', ['a-res-77-903']],
    ['', []],
    ['zzz', []],
    ['1999', []],
  ])('%s means %j', (typed, ids) => {
    expect(idsOf(documentsNamed(typed, SEVERAL))).toEqual(ids);
  });

  test('is also the key of any choice', () => {
    const choices = [...SEVERAL.map((document) => [document]), SEVERAL.slice(0, 2)];
    for (const documents of choices) {
      const key = documentKey(documents);
      expect([...key].length).toBeLessThanOrEqual(20);
      expect(documentsNamed(key, SEVERAL)).toEqual(documents);
    }
  });

  test('finds all where nothing is typed, as suggestions do', () => {
    expect(findDocuments(' ', SEVERAL)).toEqual(SEVERAL);
  });

  test('of any kind finds only documents that are held', () => {
    fc.assert(
      fc.property(hostileText(20), (typed) => {
        for (const document of [...documentsNamed(typed, SEVERAL), ...nearestDocuments(typed, SEVERAL)])
          expect(SEVERAL).toContain(document);
      }),
    );
  });
});

test('two languages of a document without a symbol are one by their titles, and have a key', () => {
  const treaties = SEVERAL.slice(0, 2).map((document) => ({
    ...document,
    info: { ...document.info, hasSymbol: false, symbol: document.info.title.en },
  }));
  expect(oneOfEach(treaties)).toEqual(treaties.slice(0, 1));
  expect(documentsNamed(documentKey(treaties), [...treaties, ...SEVERAL.slice(2)])).toEqual(treaties);
});

test('the nearest to an unknown name are those like it, else the first', () => {
  expect(idsOf(nearestDocuments('A/78/903', SEVERAL))[0]).toBe('a-78-902');
  expect(idsOf(nearestDocuments('灯塔条约', SEVERAL))).toContain('lighthouse-convention');
  expect(idsOf(nearestDocuments('foo', SEVERAL))).toEqual(['a-77-901', 'a-78-902', 'a-res-77-903']);
});

test('each symbol once, by its first document', () => {
  expect(idsOf(oneOfEach(SEVERAL))).toEqual(['a-77-901', 'a-78-902', 'a-res-77-903', 'lighthouse-convention']);
});
