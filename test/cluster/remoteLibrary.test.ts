import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openLog } from '../../src/log/log.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { MADE_UP_DIRECTORY } from '../madeUpCorpus.ts';
import { clusterSettings, pushed } from './pushed.ts';

const settings = clusterSettings();
const directory = join(mkdtempSync(join(tmpdir(), 'pilcrow-follow-')), 'corpus');
let remote: ChangingLibrary;

beforeAll(async () => {
  cpSync(join(MADE_UP_DIRECTORY, 'a-99-17'), join(directory, 'a-99-17'), { recursive: true });
  await pushed(settings, directory);
  remote = await openRemote(settings, openLog('silent'), 200);
});
afterAll(async () => {
  await remote.close();
  for (const folder of [settings.CACHE_DIR ?? '', directory]) rmSync(folder, { recursive: true });
});

const held = () => remote.current().documents.map(({ info }) => info.id);

test('documents that are pushed and removed come and go while the bot runs', async () => {
  expect(held()).toEqual(['a-99-17']);
  cpSync(join(MADE_UP_DIRECTORY, 's-res-9999-2031'), join(directory, 's-res-9999-2031'), { recursive: true });
  await pushed(settings, directory);
  await expect.poll(held).toContain('s-res-9999-2031');
  rmSync(join(directory, 's-res-9999-2031'), { recursive: true });
  await pushed(settings, directory);
  await expect.poll(held).toEqual(['a-99-17']);
});

test('passages are found by meaning, in the language of the question and in another', async () => {
  expect(await remote.current().readsMeaning()).toBe(true);
  const [hit] = await remote.current().engine.query({ text: 'Who keeps the lighthouses in repair?', limit: 1 });
  expect(hit?.passage.paragraph.document.id).toBe('a-99-17');
});
