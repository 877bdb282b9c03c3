import { expect, test } from 'vitest';
import { areTitled, textHash, titledText } from '../../../src/search/vectors/titledText.ts';
import { paragraph } from '../../corpus.ts';
import { untitled } from '../untitled.ts';

test('where there are several documents, a text is read under the title of its own', () => {
  const report = paragraph(15);
  const { title } = report.document;
  expect([areTitled(1), areTitled(2)]).toEqual([false, true]);
  expect(titledText(report, true)).toEqual({ title: title.zh, text: report.text });
  expect(titledText(report, false)).toEqual(untitled(report.text));
  const english = { ...report, document: { ...report.document, language: 'en' as const } };
  expect(titledText(english, true).title).toBe(title.en);
});

test('a title that never ends is cut', () => {
  const report = paragraph(15);
  const endless = { ...report, document: { ...report.document, title: { zh: '长'.repeat(9_999), en: '' } } };
  expect(titledText(endless, true).title).toHaveLength(100);
});

test('the hash tells texts and titles apart', () => {
  expect(textHash(untitled('a'))).toBe(textHash(untitled('a')));
  const hashes = [untitled('a'), untitled('b'), { title: 'a', text: 'b' }, { title: 'b', text: 'a' }].map(textHash);
  expect(new Set(hashes).size).toBe(4);
});
