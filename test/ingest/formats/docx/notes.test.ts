import { expect, test } from 'vitest';
import { Notes } from '../../../../src/ingest/formats/docx/notes.ts';
import { readXml } from '../../../../src/ingest/formats/docx/xml.ts';
import { rooted } from '../docxFile.ts';

const read = (name: string, inside = '') => readXml(new TextEncoder().encode(rooted(name, inside)), name);
const reference = (id: number) =>
  readXml(
    new TextEncoder().encode(
      `<w:footnoteReference xmlns:w="${'http://purl.oclc.org/ooxml/wordprocessingml/main'}" w:id="${id}"/>`,
    ),
    'reference',
  );

test('marks count in the order of the text, and a note met again keeps its mark', () => {
  const notes = new Notes(read('footnotes', '<w:footnote w:id="4"/><w:footnote w:id="2" w:type="normal"/>'), undefined);
  expect([4, 2, 4].map((id) => notes.mark(reference(id)))).toEqual(['¹', '²', '¹']);
  expect(notes.all.map(({ mark }) => mark)).toEqual(['¹', '²']);
  expect([notes.missing, notes.areMixed]).toEqual([0, false]);
});

test('a mark without a note is printed and counted as missing', () => {
  const notes = new Notes(read('footnotes', '<w:footnote w:id="0" w:type="separator"/>'), undefined);
  expect([notes.mark(reference(0)), notes.all, notes.missing]).toEqual(['¹', [], 1]);
});
