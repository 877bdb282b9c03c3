import { expect, test } from 'vitest';
import { checkPages, listOf } from '../../../../src/ingest/formats/pdf/unread.ts';
import { piece } from './pieces.ts';

const page = (number: number, ...texts: string[]) => ({
  number,
  isTurned: false,
  pieces: texts.map((text) => piece(text, 50, 100)),
});

test.each([
  ['no text at all', [page(1), page(2)], /^No page holds text: the file is a scan, or empty$/u],
  ['pages without text', [page(1, 'a'), page(2), page(3)], /^Pages without text, perhaps scans: 2, 3$/u],
  ['no pages', [], /^No page holds text/u],
  ['U+FFFD', [page(1, 'a'), page(2, 'b\ufffd')], /^Page 2 prints .*: U\+FFFD$/u],
  ['a private character', [page(1, '\ue001')], /^Page 1 .*: U\+E001$/u],
  ['a control character', [page(1, 'a\u0003')], /^Page 1 .*: U\+0003$/u],
  ['half a character', [page(1, '\ud840')], /^Page 1 .*: U\+D840$/u],
])('%s is a fault', (_, pages, said) => {
  expect(() => checkPages(pages)).toThrow(said);
});

test('text is none, in whichever script', () => {
  expect(() => checkPages([page(1, 'Security Council', '安全理事会𠀀', 'مجلس', 'ﬁ ① ｆ²')])).not.toThrow();
});

test('a list of pages has each once, and an end', () => {
  expect(listOf([3, 3, 4])).toBe('3, 4');
  expect(listOf(Array.from({ length: 20 }, (_, at) => at + 1))).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …');
});
