import { expect, test } from 'vitest';
import { parseDocumentInfo } from '../../src/ingest/documentInfo.ts';
import { REPORT } from '../corpus.ts';

const { id, ...json } = REPORT.document.info;

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
  expect(parseDocumentInfo(id, json)).toEqual({ id, ...json });
  expect(() => parseDocumentInfo(id, { ...json, ...change })).toThrow();
});
