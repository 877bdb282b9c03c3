import { expect, test } from 'vitest';
import { FormatError } from '../../../src/ingest/formats/extract.ts';
import { readInto } from '../../../src/ingest/formats/xml.ts';

type Seen = (string | Seen)[];

const walked = (xml: string): Seen =>
  readInto<Seen>([], xml, 'The part', {
    element(around, { uri, local }, attributes) {
      const seen = [`${uri} ${local} ${attributes.map(({ local: name, value }) => `${name}=${value}`).join()}`];
      around.push(seen);
      return seen;
    },
    text(around, text) {
      around.push(text);
    },
  });

test('elements are told with their namespace, text with its entities resolved', () => {
  expect(walked('<a xmlns="urn:a" b="1">甲&lt;<c/><![CDATA[<d>]]></a>')).toEqual([
    ['urn:a a xmlns=urn:a,b=1', '甲<', ['urn:a c '], '<d>'],
  ]);
});

test.each([
  ['is not closed', '<a>', 'no well-formed XML'],
  ['defines entities', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', 'document type'],
  ['nests without end', '<a>'.repeat(500), 'more than 400 elements in each other'],
])('a text that %s is refused by the name of its part', (_, xml, said) => {
  expect(() => walked(xml)).toThrow(FormatError);
  expect(() => walked(xml)).toThrow(/^The part /u);
  expect(() => walked(xml)).toThrow(said);
});
