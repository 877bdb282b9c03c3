import { constants, inflateSync } from 'node:zlib';
import { FormatError } from '../extract.ts';

const MOST_BYTES = 256 * 1024 * 1024;

const STREAM = /(?<!end)stream\r?\n/gu;
/** So far before it stands what a stream says of itself. */
const LONGEST_HEAD = 4_000;
const PACKED = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/u;
const PICTURE = /\/Subtype\s*\/Image\b/u;
const ENCRYPTED = /\/Encrypt\b/u;

/** A letter that the file says another stands for, as UTF-16: the library does not read that. */
const RESTATED = /\/ActualText\s*<FEFF(?<code>[0-9A-F]{4})>/giu;
const LETTER = /(?!\p{Script=Han})\p{L}/u;

/**
 * Looks through the packed streams of a PDF before the library does, which takes what it can of a damaged one and says
 * nothing. Throws a FormatError for a file that is cut off, and for one that unpacks to too much. Returns whether some
 * letters stand for others than their fonts say.
 */
export function checkStreams(bytes: Uint8Array): { readonly isRestated: boolean } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.slice(0, 1_024).includes('%PDF-')) throw new FormatError('The file is no PDF');
  if (text.lastIndexOf('startxref') <= text.lastIndexOf('endobj')) throw new FormatError('The file is cut off');
  let left = ENCRYPTED.test(text) ? 0 : MOST_BYTES;
  let isRestated = false;
  for (const { 0: word, index } of left > 0 ? text.matchAll(STREAM) : []) {
    const before = text.slice(Math.max(index - LONGEST_HEAD, 0), index);
    const head = before.slice(before.lastIndexOf(' obj') + 1);
    if (!PACKED.test(head) || PICTURE.test(head)) continue;
    const start = index + word.length;
    const end = text.indexOf('endstream', start);
    const unpacked = unpack(bytes.subarray(start, end < 0 ? bytes.length : end), left);
    left -= unpacked.length;
    isRestated ||= unpacked.includes('/ActualText') && restates(unpacked.toString('latin1'));
  }
  return { isRestated };
}

const restates = (content: string): boolean =>
  Array.from(content.matchAll(RESTATED)).some(({ groups }) =>
    LETTER.test(String.fromCharCode(Number.parseInt(groups?.code ?? '', 16))),
  );

function unpack(packed: Uint8Array, most: number): Buffer {
  try {
    // Some programs leave out what comes after the last byte.
    return inflateSync(packed, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FormatError(`The file unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
    }
    throw new FormatError('The file is damaged: a stream is not what was packed');
  }
}
