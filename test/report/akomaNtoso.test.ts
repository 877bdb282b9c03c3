import { expect, test } from 'vitest';
import { eIdOf, expressionIri } from '../../src/report/akomaNtoso.ts';
import type { ParagraphId } from '../../src/report/paragraph.ts';
import { REPORT } from '../corpus.ts';

const { info } = REPORT.document;

test('a report is a document of its organ, at its date and in its language', () => {
  expect(expressionIri(info)).toBe('/akn/un/doc/unga/2014-02-07/a-68-652/zho@2014-02-07');
});

test('a resolution is a deliberation, and its first date is that of its issue', () => {
  const dates = { issued: '2013-03-28', reissued: '2013-04-02' };
  expect(expressionIri({ ...info, symbol: 'S/RES/2098(2013)', language: 'en', dates })).toBe(
    '/akn/un/statement/deliberation/unsc/2013-03-28/s-res-2098-2013/eng@2013-03-28',
  );
});

test('what has no symbol or no date has no IRI, and an organ that is not known is left out', () => {
  expect(expressionIri({ ...info, dates: {} })).toBeNull();
  expect(expressionIri({ ...info, hasSymbol: false })).toBeNull();
  expect(expressionIri({ ...info, symbol: 'HRI/GEN/1' })).toBe('/akn/un/doc/2014-02-07/hri-gen-1/zho@2014-02-07');
});

test.each([
  [15, 'para_15'],
  ['art19', 'art_19'],
  ['art15bis2', 'art_15bis2'],
  ['art19-2', 'art_19__para_2'],
  ['ax1-3', 'att_1__para_3'],
  ['pre3', 'rec_3'],
  ['op1', 'para_1'],
  ['fn1', 'authorialNote_1'],
  ['summary', null],
  ['front', null],
])('%s is %s', (id, eId) => {
  expect(eIdOf(id as ParagraphId)).toBe(eId);
});
