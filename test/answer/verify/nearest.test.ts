import { beforeAll, expect, test } from 'vitest';
import { nearest } from '../../../src/answer/verify/nearest.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

test.each([
  ['新的口粮标准让食物种类变多了，用户更满意，供应链也更稳', 58],
  ['Accidents and illness remain the main causes of casualties among peacekeepers.', 51],
])('%s is in other words what paragraph %d says', async (text, id) => {
  const found = await nearest(text, opened);
  expect(found?.quote.paragraph.id).toBe(id);
  expect(found?.others.map((paragraph) => paragraph.id)).not.toContain(id);
});

test.each([
  '哈哈哈笑死我了',
  '联合国难民署在约旦设立新的难民营',
  'The quick brown fox jumps over the lazy dog.',
  '',
  '🎉',
  '的'.repeat(4000),
])('%s is nowhere', async (text) => {
  expect(await nearest(text, opened)).toBeNull();
});
