import { expect, test } from 'vitest';
import { parallelOf } from '../../src/report/parallel.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

const at = (id: string, number: number) =>
  SEVERAL.find(({ info }) => info.id === id)?.paragraphs.find((paragraph) => paragraph.id === number) as NonNullable<
    ReturnType<typeof parallelOf>
  >;

test('a paragraph and its translation lead to each other', () => {
  for (const number of [1, 2, 3, 4]) {
    expect(parallelOf(at('a-77-901', number), SEVERAL, 'zh-Hans')).toBe(at('a-77-901-en', number));
    expect(parallelOf(at('a-77-901-en', number), SEVERAL, 'zh-Hant')).toBe(at('a-77-901', number));
  }
});

test('there is none where the other language, or the paragraph in it, is not held', () => {
  expect(parallelOf(at('a-78-902', 1), SEVERAL, 'en')).toBeNull();
  const [chinese, english] = SEVERAL.slice(0, 2);
  const shortened = english ? { ...english, paragraphs: english.paragraphs.slice(0, 3) } : null;
  expect(parallelOf(at('a-77-901', 3), chinese && shortened ? [chinese, shortened] : [], 'en')).toBeNull();
});
