import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedbackFile } from '../../../src/discord/feedback/feedbackFile.ts';
import { kept } from './kept.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  path = join(folder, 'feedback.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = () => readFileSync(path, 'utf8').split('\n');

test('each feedback is a line, which only the owner reads', async () => {
  const write = feedbackFile(path);
  await Promise.all(['一', '二', '三'].map((question) => write(kept({ question }))));
  const read = lines()
    .slice(0, -1)
    .map((line) => JSON.parse(line).question);
  expect(read.toSorted()).toEqual(['一', '三', '二']);
  expect([lines().at(-1), statSync(path).mode & 0o777]).toEqual(['', 0o600]);
});

test('an earlier file is continued', async () => {
  writeFileSync(path, '{}\n');
  await feedbackFile(path)(kept());
  expect(lines()).toEqual(['{}', JSON.stringify(kept()), '']);
});

test('a file that cannot be written is told at the beginning', () => {
  expect(() => feedbackFile(folder)).toThrow('EISDIR');
});

test('after a line that failed, the next begins anew', async () => {
  const write = feedbackFile(path);
  rmSync(folder, { recursive: true });
  await expect(write(kept())).rejects.toThrow('ENOENT');
  mkdirSync(folder);
  writeFileSync(path, '{"half');
  await write(kept());
  await write(kept());
  expect(lines()).toEqual(['{"half', JSON.stringify(kept()), JSON.stringify(kept()), '']);
});

test('a full disk is an error each time', async () => {
  const write = feedbackFile('/dev/full');
  await expect(write(kept())).rejects.toThrow('ENOSPC');
  await expect(write(kept())).rejects.toThrow('ENOSPC');
});
