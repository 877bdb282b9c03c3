import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFiles } from '../../src/terminal/saveFiles.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => rm(directory, { recursive: true }));

const csv = (content: string | Uint8Array, name = 'figures.csv') => ({ name, mediaType: 'text/csv', content });

test('files are written byte for byte, and said where', async () => {
  const paths = await saveFiles([csv('\ufeff数,字\r\n'), csv(new Uint8Array([0x89, 0]), 'map.png')], directory);
  expect(paths).toEqual([join(directory, 'figures.csv'), join(directory, 'map.png')]);
  expect((await readFile(paths[0] as string)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect([...(await readFile(paths[1] as string))]).toEqual([0x89, 0]);
});

test('nothing is ever overwritten, neither a file nor a folder nor what a link leads to', async () => {
  await writeFile(join(directory, 'figures.csv'), 'mine');
  await mkdir(join(directory, 'figures-2.csv'));
  await symlink(join(directory, 'nowhere'), join(directory, 'figures-3.csv'));
  expect(await saveFiles([csv('a'), csv('b')], directory)).toEqual([
    join(directory, 'figures-4.csv'),
    join(directory, 'figures-5.csv'),
  ]);
  expect(await readFile(join(directory, 'figures.csv'), 'utf8')).toBe('mine');
  expect(await readdir(directory)).not.toContain('nowhere');
});

test('no name leads out of the folder', async () => {
  expect(await saveFiles([csv('a', '../../escaped.csv')], directory)).toEqual([join(directory, 'escaped.csv')]);
});

test('a folder that is not there is an error, not a loop', async () => {
  await expect(saveFiles([csv('a')], join(directory, 'missing'))).rejects.toThrow('ENOENT');
});
