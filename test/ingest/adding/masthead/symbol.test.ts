import { expect, test } from 'vitest';
import { symbolAt, symbolOf } from '../../../../src/ingest/adding/masthead/symbol.ts';

test.each([
  ['A/68/652', 'A/68/652'],
  ['United Nations A/68/652*', 'A/68/652'],
  ['联合国 S/2013/581', 'S/2013/581'],
  ['[S/5575]', null],
  ['see A/68/652', null],
  ['', null],
])('%s at the head of a document is the symbol %s', (line, symbol) => {
  expect(symbolAt(line)).toBe(symbol);
});

const lines = ['Resolution 9999 (2031)', 'of 3 May 2031'];

test.each([
  'Resolution 9999 (2031)',
  '9999 (2031). Resolution of 3 May 2031',
  '第9999(2031)号决议',
  '第9999（2031）號決議',
])('the number of a resolution of the Security Council is its symbol: %s', (line) => {
  expect(symbolOf([line], { series: 'S', name: 'x' })).toEqual({ symbol: 'S/RES/9999(2031)', source: null });
});

test('resolutions of other organs have no symbol of that form', () => {
  expect(symbolOf(lines, { series: 'A', name: 'x' })).toBeNull();
});

test('what the text prints comes before running titles, and these before the name of the file', () => {
  const from = { series: null, furniture: ['page 3', 'A/99/2'], name: 'A_99_3-ZH' };
  expect(symbolOf(['A/99/1'], from)).toEqual({ symbol: 'A/99/1', source: null });
  expect(symbolOf([], from)).toEqual({ symbol: 'A/99/2', source: 'printed at the head of its pages' });
  expect(symbolOf([], { ...from, furniture: [] })).toEqual({ symbol: 'A/99/3', source: 'the name of the file' });
});

test.each([
  ['S_RES_9999_(2031)-EN', 'S/RES/9999(2031)'],
  ['A_99_3_Add.1', 'A/99/3/Add.1'],
  ['A_C3_56_draft_right_to_development', null],
  ['report', null],
])('a file called %s holds the document %s', (name, symbol) => {
  expect(symbolOf([], { series: null, name })?.symbol ?? null).toBe(symbol);
});
