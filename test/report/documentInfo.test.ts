import { expect, test } from 'vitest';
import { documentFile } from '../../src/report/documentInfo.ts';
import { REPORT } from '../corpus.ts';

const { id: _, ...json } = REPORT.document.info;

test('the symbol of the first report is marked as not printed in its text', () => {
  expect(json.symbol).toBe('A/68/652');
  expect(json.symbolSource).toMatch(/not printed/u);
  expect(REPORT.source).not.toContain('A/68/652');
});

test.each([
  ['a symbol that is none', { symbol: 'the report' }],
  ['a file outside the folder', { file: '../secret.txt' }],
  ['a date that is none', { dates: { issued: '2014-13-01' } }],
  ['a field too many', { author: 'x' }],
])('refuses %s', (_, change) => {
  expect(documentFile.parse(json)).toEqual(json);
  expect(() => documentFile.parse({ ...json, ...change })).toThrow();
});
