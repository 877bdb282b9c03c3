import { expect, test } from 'vitest';
import { startOf } from '../../src/report/paragraph.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { sourceOffset } from '../ingest/layouts/wayBack.ts';

test('a character behind a page break stands where the source has it', () => {
  const { text } = paragraph(5);
  const at = text.indexOf('若不包括');
  expect(REPORT.source.startsWith('若不包括', sourceOffset(paragraph(5), at))).toBe(true);
  expect(sourceOffset(paragraph(5), at) - sourceOffset(paragraph(5), at - 1)).toBeGreaterThan(1);
});

test('a paragraph begins with its number', () => {
  expect(REPORT.source.startsWith('5. ', startOf(paragraph(5)))).toBe(true);
  expect(startOf(paragraph('front'))).toBe(REPORT.source.indexOf('第六十八届'));
});
