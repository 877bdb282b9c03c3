import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Archive } from '../../../../src/ingest/formats/docx/archive.ts';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';

const zipped = (files: Record<string, string>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });

const read = (bytes: Uint8Array, name: string) => {
  const part = new Archive(bytes).read(name);
  return part && new TextDecoder().decode(part);
};

/** The bytes with a number written over the first entry of the list, at an offset of its record. */
function overwritten(bytes: Uint8Array, offset: number, number: number, length: 2 | 4): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = Array.from(bytes.keys()).find((at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  if (length === 2) view.setUint16((at ?? 0) + offset, number, true);
  else view.setUint32((at ?? 0) + offset, number, true);
  return bytes;
}

test.each([0, 6] as const)('entries packed at level %d are what they were', (level) => {
  const bytes = zipped({ 'a/一.xml': '甲'.repeat(1_000), b: '' }, level);
  expect(new Archive(bytes).names).toEqual(['a/一.xml', 'b']);
  expect(read(bytes, 'a/一.xml')).toBe('甲'.repeat(1_000));
  expect(read(bytes, 'b')).toBe('');
  expect(read(bytes, 'c')).toBeUndefined();
});

test('an archive may be a view into more bytes, and end with a comment', () => {
  const bytes = zipped({ a: '甲' });
  bytes[bytes.length - 2] = 3;
  const around = Uint8Array.from([9, 9, ...bytes, 1, 2, 3]);
  expect(read(around.subarray(2), 'a')).toBe('甲');
});

test('an archive of more than 2,000 entries is refused', () => {
  const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, 'x']));
  expect(new Archive(zipped(files(2_000), 0)).names.length).toBe(2_000);
  expect(() => new Archive(zipped(files(2_001), 0))).toThrow('more than 2000 entries');
});

test('an entry that declares more than 64 MB is not unpacked', () => {
  expect(() => read(overwritten(zipped({ a: 'x' }), 24, 65 * 1024 * 1024, 4), 'a')).toThrow('more than 64 MB');
});

test('entries that declare more than 64 MB together are not unpacked', () => {
  const archive = new Archive(overwritten(zipped({ a: 'x', b: 'y'.repeat(100) }), 24, 64 * 1024 * 1024 - 99, 4));
  expect(() => archive.read('a')).toThrow('not what was packed');
  expect(() => archive.read('b')).toThrow('more than 64 MB');
});

test('an entry that holds more than it declares is refused before it is unpacked', () => {
  expect(() => read(overwritten(zipped({ a: 'x'.repeat(1_000_000) }), 24, 10, 4), 'a')).toThrow(FormatError);
});

test.each([
  ['is encrypted', 8, 1, 2],
  ['is packed in another way', 10, 12, 2],
  ['has another checksum', 16, 1, 4],
  ['is longer than the file', 20, 1_000_000, 4],
  ['declares more than it holds', 24, 1_000, 4],
  ['has another name', 28, 2, 2],
  ['lies outside of the file', 42, 1_000_000, 4],
] as const)('an entry that %s is refused', (_, offset, number, length) => {
  expect(() => read(overwritten(zipped({ abc: 'text' }), offset, number, length), 'abc')).toThrow(FormatError);
});

test('two entries of one name are refused, and a count that is too low', () => {
  const twice = zipped({ aa: 'x', ab: 'y' });
  for (const at of twice.keys()) if (twice[at] === 0x62 && twice[at - 1] === 0x61) twice[at] = 0x61;
  expect(() => new Archive(twice)).toThrow('two entries named aa');
  const few = zipped({ a: 'x', b: 'y' });
  few[few.length - 12] = 1;
  expect(() => new Archive(few)).toThrow(FormatError);
});

test('an archive that is cut off anywhere is refused', () => {
  const bytes = zipped({ a: 'text' });
  for (const length of bytes.keys()) expect(() => new Archive(bytes.subarray(0, length))).toThrow(FormatError);
});
