import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauses, sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';

const cut = (text: string, spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end));

test('a sentence keeps its end mark and the quotation mark that closes after it', () => {
  const text = '他说：“可以。”于是开始了！为什么？';
  expect(cut(text, sentences(text))).toEqual(['他说：“可以。”', '于是开始了！', '为什么？']);
});

test('a decimal point ends no sentence', () => {
  const text = '减少了 5%,即减少 3.25 亿美元。';
  expect(cut(text, sentences(text))).toEqual([text]);
});

test('sentences together are the whole text', () => {
  const text = fc.string({ unit: fc.constantFrom('字', '。', '”', '！', '\n', ' ', '.', '，') });
  fc.assert(fc.property(text, (raw) => cut(raw, sentences(raw)).join('') === raw));
});

test('clauses leave the marks out', () => {
  const text = '到 2014 年 6 月，联科行动将缩编至 7 137 人，并重新配置。';
  expect(cut(text, clauses(text))).toEqual(['到 2014 年 6 月', '联科行动将缩编至 7 137 人', '并重新配置']);
});
