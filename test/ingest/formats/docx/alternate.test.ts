import { expect, test } from 'vitest';
import { chosen } from '../../../../src/ingest/formats/docx/alternate.ts';
import { readXml } from '../../../../src/ingest/formats/docx/xml.ts';
import { rooted } from '../docxFile.ts';

const first = (inside: string) => readXml(new TextEncoder().encode(rooted('p', inside)), 'p').children[0] as never;

test.each([
  ['<mc:AlternateContent><mc:Choice/><mc:Choice/><mc:Fallback/></mc:AlternateContent>', 'mc:Choice'],
  ['<mc:AlternateContent><mc:Fallback/></mc:AlternateContent>', 'mc:Fallback'],
  ['<mc:AlternateContent/>', undefined],
  ['<w:r/>', 'w:r'],
])('of %s, %s is read', (xml, name) => {
  expect(chosen(first(xml))?.name).toBe(name);
});
