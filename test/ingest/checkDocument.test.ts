import { expect, test } from 'vitest';
import { checkDocument } from '../../src/ingest/checkDocument.ts';
import type { DocumentFiles } from '../../src/ingest/corpus.ts';
import { printFault } from '../../src/ingest/fault.ts';
import { readReportText } from '../../src/ingest/layouts/reportText.ts';
import { CORPUS, REPORT } from '../corpus.ts';

const filesOf = (source: string): DocumentFiles => ({
  ...REPORT,
  source,
  document: readReportText(source, REPORT.document.info),
  errata: [],
});

const faultsOf = (files: DocumentFiles) => checkDocument(files).map(printFault);

test('every document of the corpus is without fault', () => {
  expect(CORPUS.flatMap(checkDocument)).toEqual([]);
});

test.each([
  ['a footnote without a mark', '1. 一。\n\n¹ 注。', ':3: footnote fn1 has no mark of its own'],
  ['a summary without text', '摘要\n\n1. 一。', ':1: paragraph summary has no text'],
  ['a text without numbers', '什么都没有', ': no numbered paragraph found'],
])('names %s with file and line', (_, source, message) => {
  expect(faultsOf(filesOf(source))).toEqual([`corpus/a-68-652/special-committee-report-68.zh.txt${message}`]);
});

test('a footnote whose mark stands in a heading has one', () => {
  expect(faultsOf(filesOf('一. 灯塔¹\n\n1. 一。\n\n¹ 注。'))).toEqual([]);
  expect(faultsOf(filesOf('I. Lamps 1/\n\n1. One.\n\n1/ Note.'))).toEqual([]);
});

test('names an erratum that does not match with its line in errata.json', () => {
  const [first, ...rest] = REPORT.errata;
  const wrong = { ...REPORT, errata: [{ ...first, context: '没有' } as typeof first & object, ...rest] };
  expect(faultsOf(wrong)).toEqual(['corpus/a-68-652/errata.json:2: “没有” stands 0 times in paragraph 14, not once']);
});

test('of any number of faults of a kind, the first are named', () => {
  const notes = filesOf(`1. 一。\n\n${'¹ 注。\n\n'.repeat(500)}`);
  expect(faultsOf(notes)).toHaveLength(20);
});
