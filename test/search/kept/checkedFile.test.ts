import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../../src/search/kept/checkedFile.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const VALUE = new Map([['灯塔', Uint32Array.of(1, 2, 3)]]);

function written(name: string): string {
  const file = join(directory, name, 'file');
  writeChecked(file, VALUE);
  return file;
}

test('what was written is read again, and nothing else lies beside it', () => {
  const file = written('whole');
  expect(readChecked(file, () => {})).toEqual(VALUE);
  expect(readdirSync(join(directory, 'whole'))).toEqual(['file']);
});

test('a file that is not there is nothing, without a word', () => {
  let told = 0;
  expect(readChecked(join(directory, 'nowhere'), () => told++)).toBeNull();
  expect(told).toBe(0);
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, 40)],
  ['empty', (file) => truncateSync(file, 0)],
  [
    'changed in one bit',
    (file) => {
      const data = readFileSync(file);
      data[data.length - 1] = (data.at(-1) as number) ^ 1;
      writeFileSync(file, data);
    },
  ],
])('a file that is %s is nothing, and is told', (name, damage) => {
  const file = written(name);
  damage(file);
  let told = 0;
  expect(readChecked(file, () => told++)).toBeNull();
  expect(told).toBe(1);
});
