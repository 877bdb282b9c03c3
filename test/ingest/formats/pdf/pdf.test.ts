import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';
import { readPdf } from '../../../../src/ingest/formats/pdf/pdf.ts';
import { fodt, paragraphOf, tableOf } from '../fodt.ts';
import { describeOffice, typeset } from '../libreOffice.ts';
import { blocksOf, linesAt, pdfFile, type Words } from './pdfFile.ts';

/** Furniture as United Nations documents have it, from the second page on. */
const around = (number: number): Words[] => [
  { x: 70, y: 50, text: 'A/68/652' },
  { x: 70, y: 800, text: `${number}/3` },
  { x: 450, y: 800, text: '13-58263 (C)' },
];

const FIRST: Words[] = [
  { x: 70, y: 60, text: 'United Nations', size: 14 },
  { x: 450, y: 60, text: 'A/68/652' },
  { x: 70, y: 100, text: 'General Assembly', size: 16 },
  ...linesAt(450, 100, ['Distr.: General', 'Original: English']),
  { x: 70, y: 200, text: 'Contents' },
  { x: 70, y: 220, text: 'I. Kites ........................................ 2' },
  { x: 70, y: 234, text: 'II. Winds ....................................... 3' },
  { x: 70, y: 800, text: '13-58263 (C)' },
];

const SECOND: Words[] = [
  ...around(2),
  { x: 70, y: 100, text: 'I. Kites', size: 12 },
  ...linesAt(70, 130, [
    '1. The Assembly of the Makers of Kites decides that all of the strings shall be of co-',
    'operative make and asks that they be tied with care by those who fly in high winds and',
  ]),
  { x: 452.5, y: 140, text: '1', size: 6 },
  ...linesAt(70, 700, ['1 See the report of the makers of kites on their strings and of all'], 8),
];

const THIRD: Words[] = [
  ...around(3),
  ...linesAt(70, 100, ['in storms.', '2. It decides to meet again.']),
  ...['Maker', 'Kites', 'Strings'].map((text, at) => ({ x: 70 + 120 * at, y: 150, text })),
  ...['Jo', '12', '14 000'].map((text, at) => ({ x: 70 + 120 * at, y: 164, text })),
  { x: 20, y: 600, text: 'turned', isTurned: true },
  ...linesAt(70, 700, ['that is tied.'], 8),
];

describe('a document of three pages', () => {
  const read = () => readPdf(pdfFile([FIRST, SECOND, THIRD]));

  test('is read in order, without furniture and contents, each paragraph whole and its note at the end', async () => {
    const { text } = await read();
    expect(text.split('\n\n')).toEqual([
      'United Nations\tA/68/652',
      'General Assembly\tDistr.: General Original: English',
      'I. Kites',
      '1. The Assembly of the Makers of Kites decides that all of the strings shall be of co-operative make and asks ' +
        'that they be tied with care by those who fly in high winds and¹ in storms.',
      '2. It decides to meet again.',
      'Maker\tKites\tStrings',
      'Jo\t12\t14 000',
      '¹ See the report of the makers of kites on their strings and of all that is tied.',
    ]);
  });

  test('says where its pages begin, what stands around the text and what is left out', async () => {
    const { text, pages = [], furniture, warnings } = await read();
    expect(pages.map(({ at, page }) => [page, text.slice(at).split(/[ \t]/u)[0]])).toEqual([
      [1, 'United'],
      [2, 'I.'],
      [3, 'in'],
      [2, '¹'],
      [3, 'that'],
    ]);
    expect(furniture?.toSorted()).toEqual(['13-58263 (C)', '2/3\t13-58263 (C)', '3/3\t13-58263 (C)', 'A/68/652']);
    expect(warnings).toEqual([
      'The table of contents is left out, on these pages: 1',
      'Text that is turned is left out, on these pages: 3',
    ]);
  });
});

test('two columns are read one after the other', async () => {
  const left = [
    '1. The Assembly of the Makers of',
    'Kites, recalling its resolution on',
    'strings, decides that they shall all',
    'be of co-operative make in winds',
    'that blow.',
    '2. It decides also that strings are',
    'tied with care, and that all the',
  ];
  const right = [
    'makers meet again to fly them all.',
    '3. It asks the makers to report on',
    'kites and their strings each year to',
    'the Assembly, and to tell it of winds',
    'and of storms that they have seen',
    'in the fields.',
    '4. It decides to meet again soon.',
  ];
  const blocks = await blocksOf([...linesAt(70, 100, left), ...linesAt(300, 104, right)]);
  expect(blocks.map((block) => block.slice(0, 6))).toEqual(['1. The', '2. It ', '3. It ', '4. It ']);
  expect(blocks[1]).toMatch(/and that all the makers meet again/u);
});

describe('a file is refused', () => {
  test('where no page has text', async () => {
    await expect(blocksOf([], [])).rejects.toThrow('No page holds text: the file is a scan, or empty');
  });

  test('where one has none', async () => {
    await expect(blocksOf(linesAt(70, 100, ['Kites']), [])).rejects.toThrow('Pages without text, perhaps scans: 2');
  });

  test('where one has nothing but what stands around the text', async () => {
    const pages = ['Kites', '', 'Winds'].map((text, at) => [
      ...around(at + 1),
      ...(text ? linesAt(70, 100, [text]) : []),
    ]);
    await expect(blocksOf(...pages)).rejects.toThrow('Pages without text, perhaps scans: 2');
  });

  test('where it is cut off, wherever that is', async () => {
    const whole = pdfFile([linesAt(70, 100, ['Kites'])]);
    for (let length = 0; length < whole.length - 30; length += 40) {
      await expect(readPdf(whole.subarray(0, length))).rejects.toThrow(FormatError);
    }
  });
});

describeOffice('typeset by LibreOffice', () => {
  const readBack = async (body: string) => {
    const directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
    const bytes = typeset(directory, fodt(body, { header: ['Kites'], footer: '13-58263 (E)' }), 'pdf');
    rmSync(directory, { recursive: true });
    return readPdf(bytes);
  };

  test('a table over pages stays one, its wrapped cells whole', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [
      `Mission ${at} of the makers of kites${', and of winds'.repeat(at % 4)}`,
      `${at * 7} 000`,
      `Remarks on kites${' and their strings'.repeat(at % 3)}`,
    ]);
    const { text, pages = [], warnings } = await readBack(paragraphOf('Kites by mission') + tableOf(rows));
    expect(text.split('\n\n')).toEqual(['Kites by mission', ...rows.map((cells) => cells.join('\t'))]);
    expect(pages.length).toBeGreaterThan(2);
    expect(warnings).toEqual([]);
  });

  test('English paragraphs are whole, over line ends and pages', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, at) =>
        `${at + 1}. The Assembly${' of the makers of well-made kites'.repeat(2 + (at % 9))} decides, in 2013/14, on peace-keeping.`,
    );
    const { text } = await readBack(paragraphs.map((each) => paragraphOf(each)).join(''));
    expect(text.split('\n\n')).toEqual(paragraphs);
  });
});

test('any bytes are read or refused', async () => {
  const whole = pdfFile([linesAt(70, 100, ['Kites'])]);
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of changes) bytes[at] = byte;
      try {
        expect((await readPdf(bytes)).text).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }),
  );
});
