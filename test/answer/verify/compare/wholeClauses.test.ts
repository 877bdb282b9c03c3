import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeClauses } from '../../../../src/answer/verify/compare/wholeClauses.ts';
import { paragraph, REPORT } from '../../../corpus.ts';

const cut = (id: number, words: string) => {
  const start = paragraph(id).text.indexOf(words);
  return wholeClauses(paragraph(id), { start, end: start + words.length }).text;
};

test.each([
  [35, '核心领域提供支', '在 15 个核心领域提供支助'],
  [15, '法国军队减少', '而且法国军队减少了存在'],
  [15, '存在。', '而且法国军队减少了存在。'],
  [89, '重要的是政治上的支持。联合国', '最重要的是政治上的支持。联合国维持和平行动往往主要是政治性的'],
])('of paragraph %d, %s is quoted as %s', (id, words, quoted) => {
  expect(cut(id, words)).toBe(quoted);
});

test('a quote holds what was found, and begins and ends at a mark', () => {
  const place = fc
    .constantFrom(...REPORT.document.paragraphs)
    .chain((each) => fc.tuple(fc.constant(each), fc.nat(each.text.length - 2), fc.integer({ min: 2, max: 60 })));
  fc.assert(
    fc.property(place, ([each, start, length]) => {
      const span = { start, end: Math.min(each.text.length, start + length) };
      const quote = wholeClauses(each, span);
      fc.pre(/[^\s，,；;：:。！？!?]/u.test(each.text.slice(span.start, span.end)));
      const found = each.text
        .slice(span.start, span.end)
        .replace(/^[\s，,；;：:。！？!?]+/u, '')
        .trimEnd();
      expect(quote.text).toContain(found);
      expect(each.text.slice(0, quote.start)).toMatch(/(?:^|[，,；;：:。！？!?\n]\s*)$/u);
    }),
  );
});
