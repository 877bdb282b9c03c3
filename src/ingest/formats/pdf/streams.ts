import { constants, inflateSync } from 'node:zlib';
import { FormatError } from '../extract.ts';

const MOST_BYTES = 256 * 1024 * 1024;

const STREAM = /(?<!end)stream\r?\n/gu;
/** So far before it stands what a stream says of itself. */
const LONGEST_HEAD = 4_000;
const PACKED = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/u;
const PICTURE = /\/Subtype\s*\/Image\b/u;
const ENCRYPTED = /\/Encrypt\b/u;

/**
 * Looks through the packed streams of a PDF before the library does, which takes what it can of a damaged one and says
 * nothing. Throws a FormatError for a file that is cut off, and for one that unpacks to too much.
 */
export function checkStreams(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.slice(0, 1_024).includes('%PDF-')) throw new FormatError('The file is no PDF');
  if (text.lastIndexOf('startxref') <= text.lastIndexOf('endobj')) throw new FormatError('The file is cut off');
  if (ENCRYPTED.test(text)) return;
  let left = MOST_BYTES;
  for (const { 0: word, index } of text.matchAll(STREAM)) {
    const before = text.slice(Math.max(index - LONGEST_HEAD, 0), index);
    const head = before.slice(before.lastIndexOf(' obj') + 1);
    if (!PACKED.test(head) || PICTURE.test(head)) continue;
    const start = index + word.length;
    const end = text.indexOf('endstream', start);
    left -= unpackedSize(bytes.subarray(start, end < 0 ? bytes.length : end), left);
  }
}

function unpackedSize(packed: Uint8Array, most: number): number {
  try {
    // Some programs leave out what comes after the last byte.
    return inflateSync(packed, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FormatError(`The file unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
    }
    throw new FormatError('The file is damaged: a stream is not what was packed');
  }
}
