import { expect, test } from 'vitest';
import { makeSiteIndex, openSiteIndex } from '../../../../src/web/page/reading/siteIndex.ts';

const passage = (id: number, document: string, text: string) => ({
  id,
  document,
  path: `${document}.html#p${id}`,
  name: `${id}`,
  text,
});
const PASSAGES = [passage(0, 'a', '维和人员'), passage(1, 'b', '人员 人员'), passage(2, 'a', '__proto__ 人员')];
const TERMS = [
  ['维和人员', '维和', '人员'],
  ['人员', '人员'],
  ['proto', '人员', 'constructor'],
];
const index = JSON.parse(JSON.stringify(makeSiteIndex(PASSAGES, (id) => TERMS[id] ?? [])));
const find = openSiteIndex({ index, variants: '員员維维' });
const foundBy = (query: string, within: string | null = null) =>
  find(query, within).map(({ passage: { path } }) => path);

test('finds by the terms it was made of, the best first', () => {
  expect(foundBy('维和人员')[0]).toBe('a.html#p0');
  expect(foundBy('人员')).toHaveLength(3);
  expect(find('维和', null)[0]?.words).toEqual(['维和']);
  expect(find('维和', null)[0]?.passage.text).toBe('维和人员');
});

test('keeps to one document, where one is named', () => {
  expect(foundBy('人员', 'b')).toEqual(['b.html#p1']);
  expect(foundBy('人员', '__proto__')).toEqual([]);
});

test('reads Traditional characters', () => {
  expect(foundBy('維和人員')).toEqual(foundBy('维和人员'));
});

test.each(['', '没有的词', '<script>', '__proto__', '()*+?[', '\ud800'])(
  'finds nothing for %j, and does not fail',
  (query) => {
    expect(foundBy(query).filter((path) => path !== 'a.html#p2')).toEqual([]);
  },
);

test('finds a word that every object has as a name', () => {
  expect(foundBy('constructor')).toEqual(['a.html#p2']);
});
