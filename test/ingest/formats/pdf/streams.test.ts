import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkStreams } from '../../../../src/ingest/formats/pdf/streams.ts';

const FLATE = '/Filter/FlateDecode';

function file(packed: Uint8Array, head = FLATE, tail = 'startxref\n9\n%%EOF'): Uint8Array {
  const before = `%PDF-1.7\n1 0 obj\n<</Length ${packed.length}${head}>>\nstream\n`;
  return Buffer.concat([Buffer.from(before), packed, Buffer.from(`\nendstream\nendobj\n${tail}`)]);
}

const words = deflateSync(Buffer.from('The Assembly of the Makers of Kites'.repeat(20)));
const flipped = Uint8Array.from(words, (byte, at) => (at === words.length - 8 ? byte ^ 0x10 : byte));

describe('a file passes', () => {
  test.each([
    ['whose streams are whole', file(words)],
    ['whose stream lacks its checksum', file(words.subarray(0, -4))],
    ['whose picture is damaged: it is not read', file(flipped, `/Subtype/Image${FLATE}`)],
    ['whose streams are not packed', file(flipped, '')],
    ['that has white space before it', Buffer.concat([Buffer.from('\n\n'), file(words)])],
  ])('%s', (_, bytes) => {
    expect(() => checkStreams(bytes)).not.toThrow();
  });
});

describe('a file is refused', () => {
  test.each([
    ['that is none', Buffer.from('PK\u0003\u0004 startxref'), 'The file is no PDF'],
    ['that is empty', new Uint8Array(), 'The file is no PDF'],
    ['with a bit flipped', file(flipped), 'The file is damaged: a stream is not what was packed'],
    ['that is cut off', file(words).subarray(0, -20), 'The file is cut off'],
    [
      'that was cut off and has an older end',
      Buffer.concat([file(words), file(words, FLATE, '')]),
      'The file is cut off',
    ],
    [
      'that unpacks to too much',
      file(deflateSync(Buffer.alloc(257 * 1024 * 1024))),
      'The file unpacks to more than 256 MB',
    ],
  ])('%s', (_, bytes, said) => {
    expect(() => checkStreams(bytes)).toThrow(said);
  });
});

test.each([
  ['a letter', '/Span<</ActualText<FEFF0159>>>BDC', true],
  ['a space', '/Span<</ActualText<FEFF00A0>>>BDC', false],
  ['a Han character, which looks like a radical', '/Span<</ActualText<FEFF4E00>>>BDC', false],
  ['nothing', '(Kites)Tj', false],
])('a stream that restates %s is told', (_, content, restated) => {
  expect(checkStreams(file(deflateSync(Buffer.from(content)))).isRestated).toBe(restated);
});
