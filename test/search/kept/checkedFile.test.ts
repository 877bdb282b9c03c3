import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBeingWritten, readChecked, removeHalves, writeChecked } from '../../../src/search/kept/checkedFile.ts';

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

test('a whole file that this V8 cannot read is nothing, and is told', () => {
  const file = join(directory, 'later');
  const content = Buffer.from([0xff, 0xfe, 0x01]);
  writeFileSync(file, Buffer.concat([createHash('sha256').update(content).digest(), content]));
  let told = 0;
  expect(readChecked(file, () => told++)).toBeNull();
  expect(told).toBe(1);
});

test('a file that cannot be written leaves no half', () => {
  const folder = join(directory, 'taken');
  mkdirSync(join(folder, 'file/full'), { recursive: true });
  expect(() => writeChecked(join(folder, 'file'), VALUE)).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});

test('halves of a file that were left behind go, and nothing else', () => {
  const folder = join(directory, 'halves');
  mkdirSync(folder);
  const names = ['file', 'file.12', 'file.13', 'file.so.1', 'other.12'];
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    if (name !== 'file.13') utimesSync(join(folder, name), 0, 0);
  }
  expect(names.filter((name) => isBeingWritten(join(folder, name)))).toEqual(['file.13']);
  removeHalves(join(folder, 'file'));
  expect(readdirSync(folder).toSorted()).toEqual(['file', 'file.13', 'file.so.1', 'other.12']);
});
