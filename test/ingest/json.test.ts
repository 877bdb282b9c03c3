import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CorpusError } from '../../src/ingest/fault.ts';
import { faultAt, readJson } from '../../src/ingest/json.ts';

const file = join(mkdtempSync(join(tmpdir(), 'json-')), 'a.json');
const schema = z.strictObject({ list: z.array(z.object({ id: z.string() })) });

function faultsOf(text: string): readonly { line: number | null; message: string }[] {
  writeFileSync(file, text);
  try {
    readJson(file, (json) => schema.parse(json));
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

test('reads what is valid', () => {
  expect(faultsOf('{ "list": [{ "id": "a" }] }')).toEqual([]);
});

test('names the line of every field that is wrong', () => {
  expect(faultsOf('{\n"list": [\n{ "id": 1 },\n{ "id": "b" },\n{ "id": 2 }]\n}').map(({ line }) => line)).toEqual([
    3, 5,
  ]);
});

test('names the line around a field that is missing', () => {
  expect(faultsOf('{\n"list": [\n{}\n]\n}')).toMatchObject([
    { line: 3, message: expect.stringMatching(/^list\.0\.id: /u) },
  ]);
});

test('names a file that is not there', () => {
  expect(() => readJson(`${file}.none`, (json) => json)).toThrow(/a\.json\.none: ENOENT/u);
});

test('finds the line of a value by its path', () => {
  writeFileSync(file, '[\n{},\n{}\n]');
  expect(faultAt(file, [1], 'is wrong')).toEqual({ file, line: 3, message: 'is wrong' });
});
