import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes of the SHA-256 of all others, at the start of the file. */
const CHECKSUM = 32;
/** Ends the name of a file while the process of this number writes it. */
const HALF = /\.\d+$/u;
/** Nobody writes a file for so long. */
const LEFT_BEHIND_MS = 3_600_000;

/** What was written, as V8 keeps it (later versions of V8 read earlier ones); null where the file is missing or damaged. */
export function readChecked(file: string, onDamaged: () => void): unknown {
  if (!existsSync(file)) return null;
  const data = readFileSync(file);
  const content = data.subarray(CHECKSUM);
  if (checksum(content).equals(data.subarray(0, CHECKSUM))) {
    try {
      return deserialize(content);
    } catch {
      // A later V8 wrote it.
    }
  }
  onDamaged();
  return null;
}

/** Writes another file first and renames it, so that no half file is ever read. */
export function writeChecked(file: string, value: unknown): void {
  const content = serialize(value);
  const half = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(half, Buffer.concat([checksum(content), content]));
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** Whether a process writes this file just now. */
export const isBeingWritten = (file: string): boolean =>
  HALF.test(file) && Date.now() - statSync(file).mtimeMs < LEFT_BEHIND_MS;

/** Removes the halves of a file that processes left which were killed while they wrote. */
export function removeHalves(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const half = join(dirname(file), name);
    if (HALF.test(half) && half.replace(HALF, '') === file && !isBeingWritten(half)) rmSync(half, { force: true });
  }
}

const checksum = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
