import { expect, test } from 'vitest';
import { readNumbering } from '../../../../src/ingest/formats/docx/numberingPart.ts';
import { readXml } from '../../../../src/ingest/formats/docx/xml.ts';
import { level, list, rooted } from '../docxFile.ts';

const read = (inside: string) =>
  readNumbering(readXml(new TextEncoder().encode(rooted('numbering', inside)), 'numbering'));

test('a level is what the part says, or what Word takes for granted', () => {
  expect(read(list('<w:lvl w:ilvl="0"/>')).get('1')?.levels).toEqual([
    { start: 0, format: 'decimal', text: '', suffix: ' ', restart: 9, legal: false, style: undefined },
  ]);
});

test('a list may be defined by another that has its style', () => {
  const defined = `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="S"/>${level(0, 'decimal', '%1.')}</w:abstractNum>`;
  const numbers = read(`${defined}${list('<w:numStyleLink w:val="S"/>')}`).get('1');
  expect([numbers?.list, numbers?.levels[0]?.text]).toEqual(['7', '%1.']);
});

test('levels that Word does not have are none', () => {
  expect(read(list(level(9, 'decimal', '%1.'))).get('1')?.levels).toEqual([]);
  expect(readNumbering(undefined).size).toBe(0);
});
