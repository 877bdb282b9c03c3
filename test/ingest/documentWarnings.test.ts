import { expect, test } from 'vitest';
import { documentWarnings, warningsOf } from '../../src/ingest/documentWarnings.ts';
import { printFault } from '../../src/ingest/fault.ts';
import { readReportText } from '../../src/ingest/layouts/reportText.ts';
import { CORPUS, REPORT } from '../corpus.ts';

const filesOf = (source: string, warnings: readonly string[] = []) => ({
  ...REPORT,
  source,
  document: readReportText(source, REPORT.document.info),
  errata: [],
  warnings,
});

const printed = (source: string) => documentWarnings(filesOf(source)).map(printFault);

test('there is nothing to say of the corpus', () => {
  expect(CORPUS.flatMap(documentWarnings)).toEqual([]);
});

test.each([
  ['a number left out', '1. 一。\n\n3. 三。', [':3: paragraph 3 follows 1: 2 is missing']],
  ['numbers left out', '1. 一。\n\n5. 五。', [':3: paragraph 5 follows 1: 2 to 4 are missing']],
  ['numbers that begin later', '7. 七。\n\n8. 八。', [':1: paragraph 7 is the first: 1 to 6 are missing']],
  [
    'a number printed again',
    '1. 一。\n\n2. 二。\n\n2. 又。',
    [':5: paragraph 2 follows 2: the number is printed again'],
  ],
  [
    'numbers that begin anew',
    '1. 一。\n\n2. 二。\n\n1. 又。\n\n2. 又。',
    [':5: the numbers begin anew with 1 after 2'],
  ],
  ['a raised digit without a note', '1. 10² 吨。', [':1: ² has no footnote of its own']],
  ['a mark that stands twice', '1. 一¹。\n\n2. 二¹。\n\n¹ 注。', [':3: ¹ has no footnote of its own']],
  [
    'a table of contents',
    '目录\n一. 灯 ..... 1\n二. 油 ..... 2\n三. 船 ..... 3\n\n1. 一。',
    [':1: a table of contents is left out, 4 lines from here on'],
  ],
  ['no fault of paragraphs put in, nor of annexes', '1. 一。\n\n1 之二. 又。\n\n2. 二。\n\n附件\n\n1. 一。', []],
])('%s is named with file and line', (_, source, said) => {
  expect(printed(source)).toEqual(said.map((each) => `corpus/a-68-652/special-committee-report-68.zh.txt${each}`));
});

test('what the reader of the file left out is said, too', () => {
  expect(warningsOf(filesOf('1. 一。\n3. 三。', ['Pictures are left out: 2']))).toEqual([
    'Pictures are left out: 2',
    'line 2: paragraph 3 follows 1: 2 is missing',
  ]);
});

test('of any number of warnings of a kind, the first are named', () => {
  expect(warningsOf(filesOf(`1. ${'一¹ '.repeat(500)}。`))).toHaveLength(20);
  expect(warningsOf(filesOf('1. 又。\n\n'.repeat(500)))).toHaveLength(20);
});
