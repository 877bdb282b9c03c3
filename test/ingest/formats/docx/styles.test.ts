import { expect, test } from 'vitest';
import { numberOf, printOf, Styles } from '../../../../src/ingest/formats/docx/styles.ts';
import { readXml } from '../../../../src/ingest/formats/docx/xml.ts';
import { rooted } from '../docxFile.ts';

const read = (name: string, inside: string) => readXml(new TextEncoder().encode(rooted(name, inside)), name);

test('a paragraph says which numbers it has, and on which level', () => {
  const numbers = '<w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr></w:pPr>';
  expect(numberOf(read('p', numbers))).toEqual({ numbering: '5', level: 2 });
  expect(numberOf(read('p', ''))).toEqual({ numbering: undefined, level: undefined });
});

test('run properties hide and raise text, or say nothing of it', () => {
  expect(printOf(read('r', '<w:rPr><w:vanish/><w:vertAlign w:val="superscript"/></w:rPr>'))).toEqual({
    hidden: true,
    raised: true,
  });
  expect(printOf(read('r', '<w:rPr><w:vertAlign w:val="baseline"/></w:rPr>'))).toEqual({
    hidden: undefined,
    raised: false,
  });
});

test('a style hides text where it, or one it is based on, says so', () => {
  const style = (id: string, inside: string) => `<w:style w:type="character" w:styleId="${id}">${inside}</w:style>`;
  const hidden = style('A', '<w:rPr><w:vanish/></w:rPr>');
  const based =
    style('B', '<w:basedOn w:val="A"/>') + style('C', '<w:basedOn w:val="A"/><w:rPr><w:vanish w:val="0"/></w:rPr>');
  const styles = new Styles(read('styles', hidden + based));
  expect(['A', 'B', 'C', 'D', undefined].map(styles.hides)).toEqual([true, true, false, undefined, undefined]);
  expect(['A', 'D'].map(styles.raises)).toEqual([undefined, undefined]);
});
