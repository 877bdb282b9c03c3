import { expect, test } from 'vitest';
import { printFault } from '../../src/ingest/fault.ts';

test('a fault is printed as editors read it: file, line, message', () => {
  expect(printFault({ file: 'corpus/a.json', line: 3, message: 'is wrong' })).toBe('corpus/a.json:3: is wrong');
});

test('a fault of a whole file has no line', () => {
  expect(printFault({ file: 'corpus/a.json', line: null, message: 'is missing' })).toBe('corpus/a.json: is missing');
});
