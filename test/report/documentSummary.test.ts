import { expect, test } from 'vitest';
import { summaryOf } from '../../src/report/documentSummary.ts';
import { REPORT } from '../corpus.ts';

test('a document is summed up by its counts and by sentences from its beginning, middle and end', () => {
  const { samples, ...counts } = summaryOf(REPORT.document);
  expect(counts).toEqual({ sections: 10, paragraphs: 93, footnotes: 1 });
  expect(samples.map(({ paragraph }) => paragraph.id)).toEqual([1, 47, 93]);
  for (const { text, paragraph } of samples) expect(paragraph.text.startsWith(text)).toBe(true);
});

test('a document of one paragraph has one sample, and an empty one none', () => {
  const [first] = REPORT.document.paragraphs.filter(({ id }) => id === 1);
  expect(summaryOf({ ...REPORT.document, paragraphs: first ? [first] : [] }).samples).toHaveLength(1);
  expect(summaryOf({ ...REPORT.document, paragraphs: [] }).samples).toEqual([]);
});
