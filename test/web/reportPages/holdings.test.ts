import { expect, it } from 'vitest';
import type { DocumentInfo } from '../../../src/report/documentInfo.ts';
import { pairsOf } from '../../../src/web/reportPages/holdings.ts';
import { REPORT } from '../../corpus.ts';

const { document } = REPORT;
const of = (id: string, language: DocumentInfo['language'], changed: Partial<DocumentInfo> = {}) => ({
  ...document,
  info: { ...document.info, id, language, ...changed },
});
const namesOf = (...documents: (typeof document)[]) =>
  pairsOf(documents).map(({ chinese, english }) => [chinese.info.id, english.info.id]);

it('pairs the Chinese texts of a symbol, in either script, with its first English one', () => {
  expect(namesOf(of('a', 'zh-Hans'), of('b', 'zh-Hant'), of('c', 'en'), of('d', 'en'))).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

it('pairs no others: another symbol, two of one language, or treaties, which have none', () => {
  expect(namesOf(of('a', 'zh-Hans'), of('b', 'zh-Hant'), of('c', 'en', { symbol: 'A/1' }))).toEqual([]);
  const treaty = { symbol: '《公约》', hasSymbol: false };
  expect(namesOf(of('a', 'zh-Hans', treaty), of('b', 'en', treaty))).toEqual([]);
});
