import { describe, expect, test } from 'vitest';
import { readPages } from '../../../../src/ingest/formats/pdf/pdfJs.ts';
import { linesAt, pdfFile } from './pdfFile.ts';

test('words come with place, width and size', async () => {
  const [page] = await readPages(pdfFile([[{ x: 70, y: 100, text: 'Kites', size: 12 }]]));
  expect(page).toMatchObject({ number: 1, isTurned: false });
  const [piece] = page?.pieces ?? [];
  expect(piece).toMatchObject({ text: 'Kites', x: 70, y: 100, size: 12 });
  expect(piece?.width).toBeCloseTo(12 * (0.667 + 0.222 + 0.278 + 0.556 + 0.5), 1);
});

test('what stands beside the page is not printed, and what is turned is told', async () => {
  const words = [
    { x: 70, y: 100, text: 'Kites' },
    { x: 700, y: 100, text: 'beside' },
    { x: 20, y: 400, text: 'upwards', isTurned: true },
  ];
  const [page] = await readPages(pdfFile([words]));
  expect(page?.pieces.map(({ text }) => text)).toEqual(['Kites']);
  expect(page?.isTurned).toBe(true);
});

test('the functions that every part of the process uses are those of the engine, as before', async () => {
  await readPages(pdfFile([[{ x: 70, y: 100, text: 'Kites' }]]));
  // A function written in JavaScript has a prototype; these of the engine have none.
  expect([JSON.parse, JSON.stringify, Array.prototype.push].filter((each) => 'prototype' in each)).toEqual([]);
});

describe('a font that does not say which letters its codes are', () => {
  test.each([
    ['in Unicode', { text: '联合国' }],
    ['in GBK', { text: '', font: 'gbk', codes: 'c1aabacfb9fa' }],
  ] as const)('but numbers them %s is read by a list of all', async (_, words) => {
    const [page] = await readPages(pdfFile([[{ x: 70, y: 100, ...words }]]));
    expect(page?.pieces.map(({ text }) => text)).toEqual(['联合国']);
  });

  test('and numbers them as it likes is a fault with its page', async () => {
    const pages = [linesAt(70, 100, ['Kites']), [{ x: 70, y: 100, text: 'Kites', font: 'unnamed' }]] as const;
    await expect(readPages(pdfFile(pages))).rejects.toThrow('Page 2 prints letters that its font does not name');
  });
});

test('the letters of a font of symbols are what they look like, as far as that is known', async () => {
  const [page] = await readPages(
    pdfFile([
      [
        { x: 70, y: 100, text: '', font: 'wingdings', codes: 'a7' },
        { x: 70, y: 130, text: '', font: 'wingdings', codes: '4a' },
      ],
    ]),
  );
  expect(page?.pieces.map(({ text }) => text)).toEqual(['▪', '\uf04a']);
});

describe('a file is refused', () => {
  const ENCRYPT =
    `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>` +
    `/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]`;

  test.each([
    ['that only a password opens', pdfFile([linesAt(70, 100, ['Kites'])], ENCRYPT), /^The file is encrypted: /u],
    [
      'that is none',
      new TextEncoder().encode('%PDF-1.7 and nothing more'),
      /^The file is damaged, cut off, or no PDF: /u,
    ],
    ['with too many pages', pdfFile(Array.from({ length: 1_001 }, () => [])), /^The file has more than 1000 pages$/u],
  ])('%s', async (_, bytes, said) => {
    await expect(readPages(bytes)).rejects.toThrow(said);
  });
});

test('the bytes stay those of whoever gave them', async () => {
  const bytes = pdfFile([linesAt(70, 100, ['Kites'])]);
  await readPages(bytes);
  expect(bytes.length).toBeGreaterThan(0);
});
