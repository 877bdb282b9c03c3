import { expect, test } from 'vitest';
import { amendmentOf, findSymbols, isMeant } from '../../src/report/symbols.ts';

test.each([
  ['第2086(2013)号决议', ['S/RES/2086(2013)']],
  ['第 2104(2013) 号决议', ['S/RES/2104(2013)']],
  ['第 67/254 A 号决议', ['A/RES/67/254 A']],
  ['大会第67/301号决议', ['A/RES/67/301']],
  ['上一次报告(A/67/632 和Add. 1)以来', ['A/67/632', 'A/67/632/Add.1']],
  ['第二次报告(A/67/970-S/2013/480)', ['A/67/970-S/2013/480']],
  ['S/RES/2098(2013) and A/RES/67/261', ['S/RES/2098(2013)', 'A/RES/67/261']],
  ['2013/14年度预算', []],
  ['人权理事会第25/1号决议', []],
  ['第68/553号决定', []],
  ['第67/301、67/302号决议', ['A/RES/67/301']],
  ['占 95%，B-767 宽体飞机', []],
])('%s cites %j', (text, symbols) => {
  expect(findSymbols(text).map(({ symbol }) => symbol)).toEqual(symbols);
});

test('a cited symbol knows where it stands in the raw text', () => {
  const text = '根据第 2104(2013) 号决议';
  const [cited] = findSymbols(text);
  expect(text.slice(cited?.start, cited?.end)).toBe('第 2104(2013)');
});

test.each([
  ['2098', 'S/RES/2098(2013)', true],
  ['第2098（2013）号決議', 'S/RES/2098(2013)', true],
  ['67/287', 'A/RES/67/287', true],
  ['67/254', 'A/RES/67/254 A', true],
  ['a/67/632', 'A/67/632', true],
  ['A/67/632', 'A/67/632/Add.1', false],
  ['67', 'A/RES/67/287', true],
  ['20', 'S/RES/2098(2013)', false],
  ['决议', 'S/RES/2098(2013)', false],
])('%s means %s: %s', (typed, symbol, meant) => {
  expect(isMeant(typed, symbol)).toBe(meant);
});

test.each([
  ['A/68/652/Corr.1', 'corrigendum', 'A/68/652'],
  ['A/68/652/Add.12', 'addendum', 'A/68/652'],
  ['A/68/652/Add.1/Corr.2', 'corrigendum', 'A/68/652/Add.1'],
  ['A/68/652/ADD.1', 'addendum', 'A/68/652'],
])('%s is a %s to %s', (symbol, kind, base) => {
  expect(amendmentOf(symbol)).toEqual({ kind, symbol: base });
});

test.each(['A/68/652', 'A/68/652/Rev.1', 'A/CORR/1', '/Corr.1'])('%s amends nothing', (symbol) => {
  expect(amendmentOf(symbol)).toBeNull();
});
