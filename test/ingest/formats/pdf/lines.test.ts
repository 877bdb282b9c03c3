import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/ingest/formats/pdf/lines.ts';
import { piece } from './pieces.ts';

const textOf = (...pieces: ReturnType<typeof piece>[]) => linesOf(pieces, 1).map(({ text }) => text);

test('a gap between Latin words is a space, one between Han characters is nothing', () => {
  expect(textOf(piece('Security', 50, 100), piece('Council', 93, 100))).toEqual(['Security Council']);
  expect(textOf(piece('安全', 50, 100), piece('理事会', 73, 100))).toEqual(['安全理事会']);
});

test('the space between the number of an article and its title is kept', () => {
  expect(textOf(piece('第一條', 50, 100), piece('定義', 85, 100))).toEqual(['第一條 定義']);
  expect(textOf(piece('第一條', 50, 100), piece('規定', 80, 100))).toEqual(['第一條規定']);
});

test('a gap between brackets and Han characters is nothing', () => {
  expect(textOf(piece('Article (', 50, 100), piece('五', 98, 100), piece(')', 111, 100))).toEqual(['Article (五)']);
});

test('pieces that touch are one word', () => {
  expect(textOf(piece('Secu', 50, 100), piece('rity', 70, 100))).toEqual(['Security']);
});

test('a wide gap parts cells', () => {
  expect(textOf(piece('United Nations', 50, 100), piece('A/68/652', 400, 100))).toEqual(['United Nations\tA/68/652']);
});

test.each(['1.', '(a)', '(一)', '15 bis.', '—', '¹'])('the gap after %s parts none', (label) => {
  expect(textOf(piece(label, 50, 100), piece('The Council', 110, 100))).toEqual([`${label} The Council`]);
});

test('letters far apart are one word', () => {
  expect(textOf(piece('目', 250, 100), piece('录', 300, 100))).toEqual(['目录']);
});

test.each([
  ['1', '¹'],
  ['12/', '¹²'],
  ['1, 2', '¹, ²'],
  ['st', 'st'],
])('%s, raised and small, is printed as %s', (raised, mark) => {
  const [line = ''] = textOf(piece('word', 50, 100), piece(raised, 70, 96, 6), piece('and', 85, 100));
  expect(line).toBe(`word${mark} and`);
});

test('letters of the size of the line are no mark, and neither are those that stand on it', () => {
  expect(textOf(piece('paragraph', 50, 100), piece('1', 98, 100))).toEqual(['paragraph 1']);
  expect(textOf(piece('paragraph', 50, 100), piece('1', 98, 100, 7))).toEqual(['paragraph 1']);
});

test('what is printed twice over itself, to be bold, is read once', () => {
  expect(textOf(piece('Summary', 50, 100), piece('Summary', 50.3, 100))).toEqual(['Summary']);
});
