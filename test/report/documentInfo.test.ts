import { expect, test } from 'vitest';
import { documentFile, documentInfo, titleIn } from '../../src/report/documentInfo.ts';
import { REPORT } from '../corpus.ts';

const { id, hasSymbol: _, ...json } = REPORT.document.info;

test('the symbol of the first report is marked as not printed in its text', () => {
  expect(json.symbol).toBe('A/68/652');
  expect(json.symbolSource).toMatch(/not printed/u);
  expect(REPORT.source).not.toContain('A/68/652');
  expect(documentInfo(id, documentFile.parse(json))).toEqual(REPORT.document.info);
});

test.each([
  ['a symbol that is none', { symbol: 'the report' }],
  ['a file outside the folder', { file: '../secret.txt' }],
  ['a date that is none', { dates: { issued: '2014-13-01' } }],
  ['a title in no language', { title: {} }],
  ['a field too many', { author: 'x' }],
])('refuses %s', (_, change) => {
  expect(documentFile.parse(json)).toEqual(json);
  expect(() => documentFile.parse({ ...json, ...change })).toThrow();
});

test('a title known in one language stands for the other', () => {
  expect(documentFile.parse({ ...json, title: { en: 'Lighthouses' } }).title).toEqual({
    zh: 'Lighthouses',
    en: 'Lighthouses',
  });
});

test('a document without a symbol, as a treaty, is cited by its title', () => {
  const treaty = { ...json, symbol: null, title: { zh: '灯塔公约', en: 'Lighthouse Convention' } };
  const info = documentInfo('lighthouse', documentFile.parse(treaty));
  expect(info).toMatchObject({ symbol: '《灯塔公约》', hasSymbol: false });
  expect(documentInfo('x', documentFile.parse({ ...treaty, language: 'en' })).symbol).toBe('Lighthouse Convention');
});

test('title marks stand around Chinese titles only', () => {
  const title = { zh: '灯塔公约', en: 'Lighthouse Convention' };
  expect([titleIn({ title }, 'zh-Hant'), titleIn({ title }, 'en')]).toEqual(['《灯塔公约》', 'Lighthouse Convention']);
  expect(titleIn({ title: { zh: title.en, en: title.en } }, 'zh-Hans')).toBe('Lighthouse Convention');
});
