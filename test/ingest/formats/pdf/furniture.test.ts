import { describe, expect, test } from 'vitest';
import { withoutFurniture } from '../../../../src/ingest/formats/pdf/furniture.ts';
import type { Page, Piece } from '../../../../src/ingest/formats/pdf/page.ts';
import { piece } from './pieces.ts';

const pageOf = (number: number, pieces: Piece[]): Page => ({ number, pieces, isTurned: false });
/** A body of lines that differ from page to page. */
const body = (number: number) =>
  ['one', 'two', 'three', 'four', 'five', 'six'].map((word, at) =>
    piece(`${word} of the words of ${'abcdefg'[number]}`, 50, 150 + 12 * at),
  );
const around = (number: number, top: string, foot: string) =>
  pageOf(number, [piece(top, 50, 50), ...body(number), piece(foot, 50, 800)]);

const left = (pages: readonly Page[]) => withoutFurniture(pages).pages.map(({ pieces }) => pieces.length);

test('what repeats at its place goes, and is kept beside the text', () => {
  const pages = [1, 2, 3].map((number) => around(number, 'Kites and winds', '13-58263 (C)'));
  expect(left(pages)).toEqual([6, 6, 6]);
  expect(withoutFurniture(pages).furniture).toEqual(['Kites and winds', '13-58263 (C)']);
});

test.each([
  ['numbers of pages', (number: number) => `${number}`],
  ['with the number of all', (number: number) => `${number}/21`],
  ['between dashes', (number: number) => `- ${number} -`],
  ['in Chinese', (number: number) => `第${number}页`],
  ['in words', (number: number) => `Page ${number} of 21`],
  ['that begin later', (number: number) => `${number + 330}`],
  ['beside a job number', (number: number) => `13-58263 ${number + 4}/40`],
])('%s go', (_, foot) => {
  const pages = [1, 2, 3].map((number) => around(number, `A/68/652`, foot(number)));
  expect(left(pages)).toEqual([6, 6, 6]);
});

test('what stands on the other side of every other page goes, too', () => {
  const pages = [1, 2, 3].map((number) =>
    pageOf(number, [
      ...body(number),
      ...['13-58263 (C)', `${number}/3`].map((text, at) => piece(text, number % 2 === at ? 50 : 400, 800)),
    ]),
  );
  expect(left(pages)).toEqual([6, 6, 6]);
});

test.each(['13-58263 (C)', '13-58263 (C) 050214 060214', '*1358263*', '13-58263* (E)', '1', '1/21'])(
  '%s goes from a single page',
  (foot) => {
    expect(left([around(1, 'Kites', foot)])).toEqual([7]);
  },
);

describe('what stays', () => {
  test('is a masthead with the symbol', () => {
    expect(left([around(1, 'United Nations A/68/652', 'The last line of the page')])).toEqual([8]);
  });

  test('is a line that stands at the same place on one page only', () => {
    expect(left([around(1, 'One heading', 'A last line'), around(2, 'Another heading', 'Another last line')])).toEqual([
      8, 8,
    ]);
  });

  test('is a last line that two of many pages happen to share', () => {
    const pages = ['and winds', 'of kites', 'and winds', 'of string', 'of makers'].map((last, at) =>
      around(at + 1, 'Kites', last),
    );
    expect(left(pages)).toEqual([7, 7, 7, 7, 7]);
  });

  test('are numbers that do not count the pages', () => {
    expect(left([around(1, 'Kites', '2013'), around(2, 'Winds', '1999')])).toEqual([8, 8]);
  });

  test('is the head of a table that is printed again on each page', () => {
    const pages = [1, 2].map((number) =>
      pageOf(number, [
        ...['Mission', 'Police'].map((head, at) => piece(head, 50 + 200 * at, 50)),
        ...[1, 2, 3].flatMap((row) => [
          piece(`M${number}${row}`, 50, 50 + 12 * row),
          piece(`${row * number}7`, 250, 50 + 12 * row),
        ]),
      ]),
    );
    expect(left(pages)).toEqual([8, 8]);
  });

  test('is what repeats within the text', () => {
    const pages = [1, 2].map((number) =>
      pageOf(number, [
        ...body(number),
        piece('The same line', 50, 400),
        ...body(number + 2).map((each) => ({ ...each, y: each.y + 300 })),
      ]),
    );
    expect(left(pages)).toEqual([13, 13]);
  });
});
