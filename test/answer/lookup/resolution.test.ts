import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../../src/answer/answer.ts';
import { citedSymbols, findCitations } from '../../../src/answer/lookup/resolution.ts';
import { findSymbols } from '../../../src/report/symbols.ts';
import { library } from '../../library.ts';

const opened = await library();
const ids = (typed: string) => (findCitations(typed, opened) as Quoted).quotes.map(({ paragraph }) => paragraph.id);

describe('a resolution or report is found', () => {
  test.each<[string, (number | string)[]]>([
    ['2098', [8]],
    ['第2098(2013)号决议', [8]],
    ['S/RES/2098(2013)', [8]],
    ['s/res/2098 (2013)', [8]],
    ['２０９８', [8]],
    ['第2098(2013)號決議', [8]],
    ['67/287', [78]],
    ['A/RES/67/287', [78]],
    ['第67/287号决议', [78]],
    ['67/254', [56]],
    ['A/RES/67/254 A', [56]],
    ['A/67/632', ['summary']],
    ['A/67/632/Add.1', ['summary']],
    ['1244', ['fn1']],
  ])('by %s', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  test('in sentences, each of which cites it, in the order of the report', () => {
    for (const symbol of citedSymbols(opened)) {
      const quotes = (findCitations(symbol, opened) as Quoted).quotes;
      expect(quotes.length, symbol).toBeGreaterThan(0);
      for (const { text } of quotes) expect(findSymbols(text).map((cited) => cited.symbol)).toContain(symbol);
      const places = quotes.map(({ paragraph }) =>
        opened.passages.findIndex((passage) => passage.paragraph === paragraph),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test.each(['9999', '2098(2012)', '67/999', '决议', '', '2013/14', 'constructor'])('but not by %j', (typed) => {
    const missing = { kind: 'nothing_found', missing: { what: 'symbol', name: typed }, nearest: [] };
    expect(findCitations(typed, opened)).toEqual(missing);
  });
});

describe('the symbols cited', () => {
  test('are each given once, in the order of the report', () => {
    const symbols = citedSymbols(opened);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(symbols.slice(0, 4)).toEqual(['A/RES/67/301', 'A/67/632', 'A/67/632/Add.1', 'S/RES/2086(2013)']);
  });
});
