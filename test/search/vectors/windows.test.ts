import { expect, test } from 'vitest';
import { windows } from '../../../src/search/vectors/windows.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { REPORT } from '../../corpus.ts';

test('windows are whole sentences, one after the other, and hold the whole text', () => {
  for (const { text } of REPORT.document.paragraphs) {
    const found = windows(text);
    const ends = new Set(sentences(text).map(({ end }) => end));
    expect(found.every(({ end }) => ends.has(end))).toBe(true);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});

test('only a sentence that is longer by itself makes a window longer than 160', () => {
  expect(windows(`${'短'.repeat(70)}。${'短'.repeat(70)}。${'短'.repeat(70)}。`)).toHaveLength(2);
  expect(windows('长'.repeat(500))).toEqual([{ start: 0, end: 500 }]);
  expect(windows('')).toEqual([]);
});
