import { expect, test } from 'vitest';
import { descendants, elementsOf, readTree } from '../../../../src/ingest/formats/akomaNtoso/tree.ts';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';
import { AKN, aknFile } from './aknFile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([AKN, `${AKN}/CSD13`, `${AKN}/CSD17`, 'http://www.akomantoso.org/2.0'])('%s is read', (namespace) => {
  expect(readTree(aknFile('<p>甲</p>', namespace)).name).toBe('akomaNtoso');
});

test('the prefix of the file does not matter, and what is of another vocabulary is known by a mark', () => {
  const root = readTree(bytes(`\uFEFF<x:akomaNtoso xmlns:x="${AKN}"><x:p a="1">甲<b/></x:p></x:akomaNtoso>`));
  const [p] = elementsOf(root);
  expect([p?.name, p?.attributes, p?.children.length]).toEqual(['p', { a: '1' }, 2]);
  expect(p && elementsOf(p).map(({ name }) => name)).toEqual(['?b']);
});

test('the encoding is the declared one', () => {
  const start = `<?xml version="1.0" encoding="GB18030"?><akomaNtoso xmlns="${AKN}"><p>`;
  const han = [0xd6, 0xd0, 0xb9, 0xfa];
  const root = readTree(Uint8Array.from([...bytes(start), ...han, ...bytes('</p></akomaNtoso>')]));
  expect(elementsOf(root)[0]?.children).toEqual(['中国']);
});

test('descendants are found at any depth, in order', () => {
  const root = readTree(aknFile('<p id="1"><p id="2"/></p><b><p id="3"/></b>'));
  expect(descendants(root, 'p').map(({ attributes }) => attributes.id)).toEqual(['1', '2', '3']);
});

test.each([
  ['of another kind', '<html/>', 'no Akoma Ntoso document'],
  ['of another vocabulary', '<akomaNtoso xmlns="urn:x"/>', 'no Akoma Ntoso document'],
  ['with a document type', `<!DOCTYPE akomaNtoso><akomaNtoso xmlns="${AKN}"/>`, 'document type'],
  ['that is cut off', `<akomaNtoso xmlns="${AKN}">`, 'no well-formed XML'],
])('a file %s is refused in a sentence', (_, xml, said) => {
  expect(() => readTree(bytes(xml))).toThrow(FormatError);
  expect(() => readTree(bytes(xml))).toThrow(said);
});
