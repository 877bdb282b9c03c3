import { expect, test } from 'vitest';
import type { Document } from '../../src/report/document.ts';
import { paragraphAt, placeOf } from '../../src/report/place.ts';
import { CORPUS } from '../corpus.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

test('a place leads back to its paragraph, in each language', () => {
  const documents = [...CORPUS.map(({ document }) => document), ...SEVERAL];
  for (const paragraph of documents.flatMap(({ paragraphs }) => paragraphs))
    expect(paragraphAt(placeOf(paragraph), documents)).toBe(paragraph);
});

test('a place without a language is Chinese, or the only language held', () => {
  const english = SEVERAL.filter(({ info }) => info.language === 'en');
  expect(paragraphAt('A/77/901:3', SEVERAL)?.document.language).toBe('zh-Hans');
  expect(paragraphAt('A/77/901@en:3', SEVERAL)?.document.language).toBe('en');
  expect(paragraphAt('A/77/901:3', english)?.document.language).toBe('en');
});

test.each(['', 'A/77/901', 'A/77/901:9', 'A/77/901@zh-Hant:3', 'A/77/901@en', ':3', '@en:3', 'A/77/901:__proto__'])(
  '%j is no place',
  (typed) => {
    expect(paragraphAt(typed, SEVERAL)).toBeNull();
  },
);

test('a document without a symbol goes by its folder, whatever its title holds', () => {
  const [chinese] = SEVERAL;
  const info = { ...(chinese as Document).info, id: 'treaty', hasSymbol: false, symbol: 'Treaty: of A, B@en' };
  const paragraphs = (chinese as Document).paragraphs.map((paragraph) => ({ ...paragraph, document: info }));
  const documents = [...SEVERAL, { info, sections: [], paragraphs }];
  expect(paragraphs.map((each) => paragraphAt(placeOf(each), documents))).toEqual(paragraphs);
  expect(paragraphs[2] && placeOf(paragraphs[2])).toBe('treaty:1');
});
