import { expect, test } from 'vitest';
import { child, childrenNamed, readXml, toggle, value, wholeNumber } from '../../../../src/ingest/formats/docx/xml.ts';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';
import { rooted } from '../docxFile.ts';

const read = (xml: string) => readXml(new TextEncoder().encode(xml), 'word/a.xml');
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

test('names have the prefix of Word, whatever the file calls it', () => {
  const root = read(`<x:p xmlns:x="${strict}" xmlns:y="urn:y" x:val="1" y:val="2" val="3"><y:q/></x:p>`);
  expect(root.name).toBe('w:p');
  expect(root.attributes).toMatchObject({ 'w:val': '1', '?:val': '2', val: '3' });
  expect(root.children.map(({ name }) => name)).toEqual(['?:q']);
});

test('only text that Word prints is kept, whole', () => {
  const root = read(rooted('p', '\n<w:t>甲&lt;&#x4e59;<![CDATA[<丙>]]></w:t> <w:instrText>PAGE</w:instrText>'));
  expect([root.text, ...root.children.map(({ text }) => text)]).toEqual(['', '甲<乙<丙>', '']);
});

test('children are found by name, and their values', () => {
  const root = read(rooted('p', '<w:a w:val="1"/><w:b/><w:a w:val="2"/>'));
  expect(childrenNamed(root, 'w:a').length).toBe(2);
  expect(childrenNamed(undefined, 'w:a')).toEqual([]);
  expect([child(root, 'w:b')?.name, child(root, 'w:c')]).toEqual(['w:b', undefined]);
  expect([value(root, 'w:a'), value(root, 'w:b'), value(undefined, 'w:a')]).toEqual(['1', undefined, undefined]);
});

test('a property is on where it stands, unless it says that it is off', () => {
  const root = read(rooted('rPr', '<w:a/><w:b w:val="0"/><w:c w:val="false"/><w:d w:val="true"/>'));
  expect(['w:a', 'w:b', 'w:c', 'w:d', 'w:e'].map((name) => toggle(root, name))).toEqual([
    true,
    false,
    false,
    true,
    undefined,
  ]);
});

test('a whole number is read as one, and nothing else', () => {
  expect(['12', '-3', '1.5', 'x', '1234567890', undefined].map(wholeNumber)).toEqual([
    ...[12, -3, undefined, undefined, undefined, undefined],
  ]);
});

test.each([
  ['is not closed', '<a>'],
  ['has two roots', '<a/><b/>'],
  ['has no root', ''],
  ['has an unknown prefix', '<x:a/>'],
  ['has an unknown entity', '<a>&b;</a>'],
  ['has a document type', '<!DOCTYPE a><a/>'],
  ['refers to a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'],
  ['is nested too deep', '<a>'.repeat(100_000)],
])('a part that %s is refused', (_, xml) => {
  expect(() => read(xml)).toThrow(FormatError);
});
