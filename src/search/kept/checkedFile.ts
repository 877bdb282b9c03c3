import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes of the SHA-256 of all others, at the start of the file. */
const CHECKSUM = 32;

/** What was written, as V8 keeps it (later versions of V8 read earlier ones); null where the file is missing or damaged. */
export function readChecked(file: string, onDamaged: () => void): unknown {
  if (!existsSync(file)) return null;
  const data = readFileSync(file);
  const content = data.subarray(CHECKSUM);
  if (checksum(content).equals(data.subarray(0, CHECKSUM))) return deserialize(content);
  onDamaged();
  return null;
}

/** Writes another file first and renames it, so that no half file is ever read. */
export function writeChecked(file: string, value: unknown): void {
  const content = serialize(value);
  const half = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(half, Buffer.concat([checksum(content), content]));
  renameSync(half, file);
}

const checksum = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
