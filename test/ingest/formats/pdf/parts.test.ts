import { expect, test } from 'vitest';
import type { Page, Piece } from '../../../../src/ingest/formats/pdf/page.ts';
import { partsOf } from '../../../../src/ingest/formats/pdf/parts.ts';
import { piece } from './pieces.ts';

const pageOf = (number: number, ...pieces: Piece[]): Page => ({ number, isTurned: false, pieces });
const text = (words: string) => piece(words, 50, 100);
const mark = (number: string, x: number) => piece(number, x, 96, 6);
const foot = (words: string, line: number) => piece(words, 50, 700 + 10 * line, 8);

test('notes are parted from the text of all pages, each with what stands of it on the next page', () => {
  const { body, notes } = partsOf([
    pageOf(1, text('Kites are flown in the wind'), mark('1', 185), foot('1 See A/68/652 and', 0)),
    pageOf(2, text('by those who make them of string'), mark('2', 210), foot('its addendum.', 0), foot('2 Ibid.', 1)),
  ]);
  expect(body.map(([line]) => line?.text)).toEqual([
    'Kites are flown in the wind¹',
    'by those who make them of string²',
  ]);
  expect(notes.map(({ mark, lines }) => [mark, ...lines.map((line) => `${line.page} ${line.text}`)])).toEqual([
    ['¹', '1 See A/68/652 and', '2 its addendum.'],
    ['²', '2 Ibid.'],
  ]);
});

test('a note that ends does not take in small text of the next page', () => {
  const { body, notes } = partsOf([
    pageOf(1, text('Kites are flown in the wind'), mark('1', 185), foot('1 See A/68/652.', 0)),
    pageOf(2, text('by those who make them of string'), foot('Source: the Secretariat', 0)),
  ]);
  expect(notes).toHaveLength(1);
  expect(body.flat().map((line) => line.text)).toContain('Source: the Secretariat');
});
