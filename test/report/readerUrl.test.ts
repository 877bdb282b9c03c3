import { expect, test } from 'vitest';
import { anchorOf, readerUrl } from '../../src/report/readerUrl.ts';
import { REPORT } from '../corpus.ts';

const { info, paragraphs } = REPORT.document;

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
