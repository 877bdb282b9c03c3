import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DIMENSIONS } from '../models/encoder.ts';
import type { TextVectors } from './textVectors.ts';

/** The second line of the file, after the SHA-256 of all that follows: which model, and of which texts how many rows follow. */
interface Header {
  readonly model: string;
  readonly texts: readonly {
    readonly hash: string;
    readonly windows: number;
    readonly sentences: number;
    readonly pieces: number;
  }[];
}

/** What a file of vectors holds, by the hash of the text; nothing where it is absent, damaged or another model's. */
export function readVectors(file: string, model: string, onDamaged: () => void = () => {}): Map<string, TextVectors> {
  const found = new Map<string, TextVectors>();
  if (!existsSync(file)) return found;
  const data = withoutChecksum(readFileSync(file));
  if (!data) {
    onDamaged();
    return found;
  }
  const body = data.indexOf('\n') + 1;
  const header: Header = JSON.parse(data.subarray(0, body).toString());
  if (header.model !== model) return found;
  let at = body;
  const take = (length: number): Int8Array => {
    at += length;
    return new Int8Array(data.subarray(at - length, at));
  };
  for (const { hash, windows, sentences, pieces } of header.texts) {
    const vectors = {
      whole: take(DIMENSIONS),
      windows: take(windows * DIMENSIONS),
      sentences: take(sentences * DIMENSIONS),
      pieces: new Uint16Array(take(pieces * 2).buffer),
      pieceRows: take(pieces * DIMENSIONS),
    };
    found.set(hash, vectors);
  }
  return found;
}

/** Beside the file first, so that no half of one is ever read. */
export function writeVectors(file: string, model: string, vectors: ReadonlyMap<string, TextVectors>): void {
  const header: Header = {
    model,
    texts: Array.from(vectors, ([hash, { windows, sentences, pieces }]) => ({
      hash,
      windows: windows.length / DIMENSIONS,
      sentences: sentences.length / DIMENSIONS,
      pieces: pieces.length,
    })),
  };
  const parts = Array.from(vectors.values()).flatMap(({ whole, windows, sentences, pieces, pieceRows }) => [
    whole,
    windows,
    sentences,
    new Uint8Array(pieces.buffer, pieces.byteOffset, pieces.byteLength),
    pieceRows,
  ]);
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  const data = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  ]);
  writeFileSync(half, Buffer.concat([Buffer.from(`${checksum(data)}\n`), data]));
  renameSync(half, file);
}

/** What follows the first line; null where it is not what that line says. */
function withoutChecksum(file: Buffer): Buffer | null {
  const end = file.indexOf('\n');
  const data = file.subarray(end + 1);
  return end > 0 && file.subarray(0, end).toString() === checksum(data) ? data : null;
}

const checksum = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
