import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SiteError, writeSite } from '../../../src/web/site/writeSite.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pilcrow-site-'));
  folder = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true }));

const FILES = [
  ['index.html', () => 'list'],
  ['a%20b/1.json', () => Buffer.from('{}')],
] as const;

test('writes every file under its own name, for all to read, and leaves nothing beside the folder', () => {
  writeSite(FILES, folder);
  expect(readdirSync(folder).toSorted()).toEqual(['a b', 'index.html', 'pilcrow-site.json']);
  expect(readFileSync(join(folder, 'a b/1.json'), 'utf8')).toBe('{}');
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(readdirSync(parent)).toEqual(['site']);
});

test('takes the place of an earlier site, and of an empty folder', () => {
  mkdirSync(folder);
  writeSite(FILES, folder);
  writeSite([['index.html', () => 'new']], folder);
  expect(readdirSync(folder).toSorted()).toEqual(['index.html', 'pilcrow-site.json']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
});

test.each(['notes.txt', '.git', 'pilcrow-site.json'])('never empties a folder that holds %s', (name) => {
  mkdirSync(folder);
  writeFileSync(join(folder, name), 'mine');
  expect(() => writeSite(FILES, folder)).toThrow(SiteError);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('keeps what somebody added to a site', () => {
  writeSite(FILES, folder);
  writeFileSync(join(folder, 'CNAME'), 'reports.example');
  expect(() => writeSite(FILES, folder)).toThrow(/holds CNAME, which is no part of a site of ours/u);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('list');
});

test('a file that cannot be made leaves the earlier site as it is', () => {
  writeSite(FILES, folder);
  const broken = () => {
    throw new Error('broken');
  };
  expect(() =>
    writeSite(
      [
        ['index.html', () => 'new'],
        ['b.html', broken],
      ],
      folder,
    ),
  ).toThrow('broken');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('list');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('follows a link to a folder', () => {
  mkdirSync(join(parent, 'real'));
  symlinkSync(join(parent, 'real'), folder);
  writeSite(FILES, folder);
  expect(existsSync(join(parent, 'real/index.html'))).toBe(true);
});

test.each([
  [['index.html', 'Index.html'], /Two files would be called Index.html/u],
  [['pilcrow-site.json'], /Two files/u],
  [['..%2Fx'], /No file can be called/u],
  [['a/%2e%2e/b'], /No file can be called/u],
  [['a//b'], /No file can be called/u],
])('refuses %j', (paths, sentence) => {
  expect(() =>
    writeSite(
      paths.map((path) => [path, () => ''] as const),
      folder,
    ),
  ).toThrow(sentence);
  expect(existsSync(folder)).toBe(false);
});

test('a file is no folder', () => {
  writeFileSync(folder, '');
  expect(() => writeSite(FILES, folder)).toThrow(/is no folder/u);
});
