import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { openMeaning } from '../../../src/search/meaning/openMeaning.ts';
import { sharedEncoder } from '../sharedEncoder.ts';
import { untitled } from '../untitled.ts';

const logged = () => {
  const lines: string[] = [];
  return { lines, log: openLog('info', { write: (line) => void lines.push(JSON.parse(line).msg) }) };
};
const folder = () => mkdtempSync(join(tmpdir(), 'meaning-'));

test('without a library for the platform there is no meaning, and one line says so', async () => {
  const { lines, log } = logged();
  const meaning = await openMeaning({ shipped: [], cache: folder() }, log, () =>
    Promise.reject(new Error('no such file')),
  );
  expect(meaning).toBeNull();
  expect(lines).toEqual(['No sentence encoder here: answers come from words alone']);
});

test('missing vectors are made and kept: the second time nothing is missing', async () => {
  const cache = folder();
  for (const expected of [2, 0]) {
    const { lines, log } = logged();
    const meaning = await openMeaning({ shipped: [], cache }, log, sharedEncoder);
    meaning?.index([untitled('维和人员。')]);
    expect(await meaning?.ready()).toBe(true);
    expect(lines).toHaveLength(expected);
  }
  expect(readdirSync(cache)).toHaveLength(1);
});
