import { expect, test } from 'vitest';
import { Quote } from '../../src/report/quote.ts';
import { anchorOf, quoteUrl, readerUrl } from '../../src/report/readerUrl.ts';
import { paragraph, REPORT } from '../corpus.ts';

const { info, paragraphs } = REPORT.document;
const quote = Quote.cut(paragraph(15), { start: 0, end: 11 });

test.each([
  [15, 'https://reports.example/read/a-68-652#p15'],
  ['summary', 'https://reports.example/read/a-68-652#summary'],
  ['fn1', 'https://reports.example/read/a-68-652#fn1'],
  [undefined, 'https://reports.example/read/a-68-652'],
] as const)('paragraph %s is read at %s', (id, expected) => {
  expect(readerUrl('https://reports.example', info, id)).toBe(expected);
});

test('a folder of any name makes one step of the path', () => {
  expect(readerUrl('https://reports.example', { ...info, id: 'a/b?c#d é' })).toBe(
    'https://reports.example/read/a%2Fb%3Fc%23d%20%C3%A9',
  );
});

test('no two paragraphs have one anchor', () => {
  expect(new Set(paragraphs.map(({ id }) => anchorOf(id))).size).toBe(paragraphs.length);
});

test('the address of a quote highlights it, and never grows longer than Discord takes', () => {
  expect(quoteUrl('https://reports.example', quote, [REPORT.document])).toBe(
    'https://reports.example/read/a-68-652#p15:~:text=2013%20%E5%B9%B4%204%20%E6%9C%88%EF%BC%8C',
  );
  expect(quoteUrl('https://reports.example', quote, [])).toBe('https://reports.example/read/a-68-652#p15');
  const long = `https://reports.example/${'x'.repeat(440)}`;
  expect(quoteUrl(long, quote, [REPORT.document])).toBe(`${long}/read/a-68-652#p15`);
});
