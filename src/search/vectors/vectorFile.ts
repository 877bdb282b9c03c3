import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TextVectors } from './windowVectors.ts';

/** The file after its checksum, as V8 writes it: later versions of V8 read earlier ones. */
interface Content {
  /** Hash of the model. */
  readonly model: string;
  /** By the hash of the text. */
  readonly vectors: Map<string, TextVectors>;
}

/** Bytes of the SHA-256 of all others, at the start of the file. */
const CHECKSUM = 32;

/** Empty where the file is missing, damaged or another model's. */
export function readVectors(file: string, model: string, onDamaged: () => void = () => {}): Content['vectors'] {
  if (!existsSync(file)) return new Map();
  const data = readFileSync(file);
  const content = data.subarray(CHECKSUM);
  if (!checksum(content).equals(data.subarray(0, CHECKSUM))) {
    onDamaged();
    return new Map();
  }
  const kept: Content = deserialize(content);
  return kept.model === model ? kept.vectors : new Map();
}

/** Writes another file first and renames it, so that no half file is ever read. */
export function writeVectors(file: string, model: string, vectors: Content['vectors']): void {
  const content = serialize({ model, vectors } satisfies Content);
  const half = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(half, Buffer.concat([checksum(content), content]));
  renameSync(half, file);
}

const checksum = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
