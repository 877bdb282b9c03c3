import { expect, test } from 'vitest';
import { Archive } from '../../../../src/ingest/formats/docx/archive.ts';
import { partsOf } from '../../../../src/ingest/formats/docx/parts.ts';
import { docxFile } from '../docxFile.ts';

const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const parts = (others: Record<string, string>) => partsOf(new Archive(docxFile({ body: '', styles: '' }, others)));

test('parts have their usual names where nothing else is said', () => {
  const { document, styles, numbering } = parts({});
  expect([document.name, styles?.name, numbering]).toEqual(['w:document', 'w:styles', undefined]);
});

test('a part that the file names and does not hold is missed', () => {
  const styles = relations('<Relationship Id="1" Type="http://x/styles" Target="other.xml"/>');
  expect(() => parts({ 'word/_rels/document.xml.rels': styles })).toThrow(
    'The file names word/other.xml, which it does not hold',
  );
});

test('what lies outside of the file is not asked for', () => {
  const styles = relations('<Relationship Id="1" Type="http://x/styles" Target="http://x/" TargetMode="External"/>');
  expect(parts({ 'word/_rels/document.xml.rels': styles }).styles?.name).toBe('w:styles');
});
