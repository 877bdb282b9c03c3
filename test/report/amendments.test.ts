import { expect, test } from 'vitest';
import { relatedTo } from '../../src/report/amendments.ts';
import type { DocumentInfo } from '../../src/report/documentInfo.ts';
import { REPORT } from '../corpus.ts';

const held = (symbol: string, language: DocumentInfo['language'] = 'zh-Hans') => ({
  ...REPORT.document,
  info: { ...REPORT.document.info, id: `${symbol}-${language}`, symbol, language },
});
const HELD = [
  held('A/99/17'),
  held('A/99/17', 'en'),
  held('A/99/17/Corr.1'),
  held('A/99/17/Add.1', 'en'),
  held('A/99/17/Add.1/Corr.1', 'en'),
  held('A/99/170'),
];

const related = (symbol: string, language: DocumentInfo['language'] = 'zh-Hans') =>
  relatedTo(held(symbol, language).info, HELD).map(({ kind, info }) => [kind, info.id]);

test('a document leads to its corrigenda and addenda, each once', () => {
  expect(related('A/99/17')).toEqual([
    ['corrigendum', 'A/99/17/Corr.1-zh-Hans'],
    ['addendum', 'A/99/17/Add.1-en'],
  ]);
});

test('these lead back, to their own language where it is held', () => {
  expect(related('A/99/17/Corr.1')).toEqual([['original', 'A/99/17-zh-Hans']]);
  expect(related('A/99/17/Add.1', 'en')).toEqual([
    ['original', 'A/99/17-en'],
    ['corrigendum', 'A/99/17/Add.1/Corr.1-en'],
  ]);
});

test('a document alone leads nowhere', () => {
  expect(related('A/99/170')).toEqual([]);
  expect(related('A/98/1/Corr.1')).toEqual([]);
});
