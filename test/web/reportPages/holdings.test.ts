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

it('pairs treaties, which have no symbol, by their titles', () => {
  const treaty = { symbol: '《公约》', hasSymbol: false };
  expect(namesOf(of('a', 'zh-Hans', treaty), of('b', 'en', treaty))).toEqual([['a', 'b']]);
});

it('pairs no others: another symbol, another title, or two of one language', () => {
  expect(namesOf(of('a', 'zh-Hans'), of('b', 'zh-Hant'), of('c', 'en', { symbol: 'A/1' }))).toEqual([]);
  const other = { title: { zh: '公约', en: 'Convention' }, hasSymbol: false };
  expect(namesOf(of('a', 'zh-Hans', { hasSymbol: false }), of('b', 'en', other))).toEqual([]);
});
