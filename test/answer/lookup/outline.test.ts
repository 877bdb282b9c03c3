import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/answer/lookup/outline.ts';
import { REPORT } from '../../corpus.ts';

const entries = outline(REPORT.document);
const numbers = (numeral: string) =>
  entries.find(({ section }) => section.numeral === numeral)?.paragraphs.map(({ id }) => id) ?? [];

describe('the table of contents', () => {
  test('has the eight sections and the two subsections, in order', () => {
    expect(entries.map(({ section }) => section.numeral).join('')).toBe('一二三四五AB六七八');
  });

  test('gives each numbered paragraph to one section, in order, and nothing else', () => {
    const top = entries.filter(({ section }) => section.parent === null).flatMap(({ paragraphs }) => paragraphs);
    expect(top.map(({ id }) => id)).toEqual(Array.from({ length: 93 }, (_, index) => index + 1));
  });

  test('gives a section the paragraphs of its subsections', () => {
    expect(numbers('五')).toEqual([51, 52, 53, 54, 55, 56]);
    expect([...numbers('A'), ...numbers('B')]).toEqual([53, 54, 55, 56]);
  });

  test('is empty for a document without sections', () => {
    expect(outline({ ...REPORT.document, sections: [] })).toEqual([]);
  });
});
