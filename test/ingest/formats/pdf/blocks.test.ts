import { describe, expect, test } from 'vitest';
import { blocksOf, stretchOf, textOf } from '../../../../src/ingest/formats/pdf/blocks.ts';
import type { Line } from '../../../../src/ingest/formats/pdf/lines.ts';
import { linesAt } from './pieces.ts';

const read = (...stretches: Line[][]) => blocksOf(stretches.map(stretchOf)).map(textOf);
/** As wide as the text: 80 letters of 5 points. */
const FULL = `${'kites '.repeat(13)}on`;
const END = `${'kites '.repeat(13)}o.`;
const NUMBERED = `1. ${'kites '.repeat(12)}kites`;

describe('lines below each other', () => {
  test('are one paragraph while each is full', () => {
    expect(read(linesAt([NUMBERED, FULL, 'end.', FULL, 'another.']))).toEqual([
      `${NUMBERED} ${FULL} end.`,
      `${FULL} another.`,
    ]);
  });

  test('are two where the next word had room', () => {
    expect(read(linesAt([FULL, 'Distr.: General', 'Original: English']))).toEqual([
      `${FULL} Distr.: General`,
      'Original: English',
    ]);
  });

  test('are two where the gap is larger than usual', () => {
    expect(read([...linesAt([FULL, FULL, FULL, FULL]), ...linesAt([FULL, FULL], { y: 160 })])).toHaveLength(2);
  });

  test('are two where the letters are of another size', () => {
    expect(read([...linesAt([FULL], { size: 14 }), ...linesAt([FULL], { y: 112 })])).toHaveLength(2);
  });

  test('are two where one is indented again', () => {
    const lines = [
      ...linesAt([FULL], { x: 70 }),
      ...linesAt([FULL, FULL], { y: 112 }),
      ...linesAt([FULL], { x: 70, y: 136 }),
    ];
    expect(read(lines)).toHaveLength(2);
  });

  test('are two where a sentence ends and a number begins, but not within a sentence', () => {
    expect(read(linesAt([FULL, END, `2. ${FULL}`]))).toHaveLength(2);
    expect(read(linesAt([FULL, FULL, `2. ${FULL}`]))).toHaveLength(1);
  });
});

describe('over a page break', () => {
  const first = linesAt([NUMBERED, FULL]);

  test('a paragraph is one', () => {
    expect(read(first, linesAt(['its end.', FULL], { page: 2 }))).toEqual([`${NUMBERED} ${FULL} its end.`, FULL]);
  });

  test('it is one, too, where a sentence ends with the page and the next page begins with no number', () => {
    const lines = linesAt([NUMBERED, END]);
    expect(read(lines, linesAt([FULL, 'end.'], { page: 2 }))).toHaveLength(1);
  });

  test('after the end of a sentence, a short line that is none is a heading', () => {
    expect(read(linesAt([NUMBERED, END]), linesAt(['Kites and winds', FULL], { page: 2 }))).toHaveLength(3);
  });

  test('the next begins with its number', () => {
    expect(read(first, linesAt([`2. ${FULL}`], { page: 2 }))).toHaveLength(2);
  });

  test('a heading after a line that is not full is none of it', () => {
    expect(read(linesAt([FULL, 'end.']), linesAt(['II. Kites', FULL], { page: 2 }))).toHaveLength(3);
  });

  test('paragraphs that are indented begin with the indent', () => {
    const indented = [...linesAt([FULL], { x: 70 }), ...linesAt([END], { y: 112 }), ...linesAt([`${END}`], { y: 124 })];
    const next = (x: number) => [...linesAt([FULL], { page: 2, x }), ...linesAt([FULL, 'end'], { page: 2, y: 112 })];
    expect(read(indented, next(50))).toHaveLength(1);
    expect(read(indented, next(70))).toHaveLength(2);
  });
});

describe('a table over pages', () => {
  const columns = [50, 200, 300];
  const rows = (texts: string[], page: number) => linesAt(texts, { page, columns });

  test('stays one, its head printed once', () => {
    const pages = [rows(['Mission\tPolice\tTotal', 'A\t1\t2'], 1), rows(['Mission\tPolice\tTotal', 'B\t3\t4'], 2)];
    expect(read(...pages)).toEqual(['Mission\tPolice\tTotal', 'A\t1\t2', 'B\t3\t4']);
  });

  test('and another table keeps its own', () => {
    const pages = [rows(['Mission\tPolice\tTotal', 'A\t1\t2'], 1), rows(['Place\tPolice\tTotal', 'B\t3\t4'], 2)];
    expect(read(...pages)).toHaveLength(4);
  });
});
