import { expect, test } from 'vitest';
import { foldedNames } from '../../src/report/foldedNames.ts';
import { REPORT } from '../corpus.ts';

test('the names of a document are folded once', () => {
  const { info } = REPORT.document;
  const named = { ...info, title: { zh: '燈塔的管理', en: 'Management Of Lighthouses' } };
  expect(foldedNames(named)).toMatchObject({
    symbol: 'a/68/652',
    titles: ['灯塔的管理', 'management of lighthouses'],
    initials: 'mol',
    syllables: ['deng', 'ta', 'de', 'guan', 'li'],
  });
  expect(foldedNames(named)).toBe(foldedNames(named));
});
