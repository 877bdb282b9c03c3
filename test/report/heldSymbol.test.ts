import { expect, test } from 'vitest';
import { heldSymbols } from '../../src/report/heldSymbol.ts';
import { fold } from '../../src/text/fold.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

const found = (text: string) =>
  heldSymbols(fold(text).text, SEVERAL).map(({ start, end, documents }) => [
    fold(text).text.slice(start, end),
    documents.length,
  ]);

test.each([
  ['见Ａ／７７／９０１，第3段', [['a/77/901', 2]]],
  [
    'CONF/12 和 A/78/902',
    [
      ['conf/12', 1],
      ['a/78/902', 1],
    ],
  ],
  ['A/RES/77/903里', [['a/res/77/903', 1]]],
  ['A/77/9011', []],
  ['A/77/901/Add.1', []],
  ['BA/77/901', []],
  ['A/77/901。', [['a/77/901', 2]]],
  ['', []],
])('in %s', (text, symbols) => {
  expect(found(text)).toEqual(symbols);
});
